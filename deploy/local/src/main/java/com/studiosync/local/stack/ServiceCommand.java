package com.studiosync.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a service in a JVM of its own, small enough for five of them beside an IDE. */
record ServiceCommand(Path projectRoot, DataDirectory directory) {

    List<String> of(Service service) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Leftovers.mark(directory));
        command.addAll(List.of(
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar",
                service.artifact(projectRoot).toString()));
        return command;
    }

    /** Stops the start when a service has not been built. */
    void requireBuilt() {
        for (Service service : Service.values()) {
            if (!service.artifact(projectRoot).toFile().isFile()) {
                throw new StackException("%s is not built: run 'mvn -DskipTests package' in %s first."
                        .formatted(service.module(), projectRoot));
            }
        }
    }
}

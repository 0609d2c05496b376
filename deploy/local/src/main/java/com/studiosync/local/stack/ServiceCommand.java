package com.studiosync.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a service in a JVM of its own, small enough for five of them beside an IDE. */
record ServiceCommand(Path projectRoot, DataDirectory directory) {

    /** From here on the JVM warns of what Netty and Kafka do. */
    private static final int FIRST_TO_WARN = 24;

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
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= FIRST_TO_WARN) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of("-jar", service.artifact(projectRoot).toString()));
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

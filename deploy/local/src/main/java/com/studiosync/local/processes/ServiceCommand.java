package com.studiosync.local.processes;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a service in a JVM of its own, small enough for five of them beside an IDE. */
public record ServiceCommand(Path projectRoot, DataDirectory directory) {

    /**
     * Spares the JVM a part of the work of its start. It is valid only for the JVM that made it, and for names of jars
     * relative to where it lies; one that is not valid is passed over.
     */
    private static final String CLASS_ARCHIVE = "app-cds.jsa";

    /**
     * Optimise what is hot for longer than a start: five JVMs that optimise their start keep two cores busy for as long
     * again. Password hashing, which needs it, gets there within a few calls.
     */
    private static final List<String> LATE_OPTIMISATION = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=100000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /** From here on the JVM warns of what Netty and Kafka do. */
    private static final int FIRST_TO_WARN = 24;

    /** To be run in the folder of the service's artifact. */
    public List<String> of(Service service) {
        List<String> sizes = new ArrayList<>(List.of(
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError"));
        sizes.addAll(LATE_OPTIMISATION);
        Path artifact = service.artifact(projectRoot);
        if (Files.exists(artifact.resolveSibling(CLASS_ARCHIVE))) {
            sizes.addAll(List.of("-XX:SharedArchiveFile=" + CLASS_ARCHIVE, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        return with(sizes, service);
    }

    /**
     * As on a server, which a service has for itself: for measuring. To be run in the same folder. The collector is the one
     * that the JVM chooses by itself in a container of less than 1.8 GB.
     */
    public List<String> asOnServer(Service service) {
        return with(List.of("-Xmx256m", "-XX:+UseSerialGC"), service);
    }

    private List<String> with(List<String> options, Service service) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Leftovers.mark(directory));
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(options);
        if (Runtime.version().feature() >= FIRST_TO_WARN) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(
                List.of("-jar", service.artifact(projectRoot).getFileName().toString()));
        return command;
    }

    public Path folder(Service service) {
        return service.artifact(projectRoot).getParent();
    }

    /** Stops the start when a service has not been built. */
    public void requireBuilt() {
        for (Service service : Service.values()) {
            if (!service.artifact(projectRoot).toFile().isFile()) {
                throw new StackException("%s is not built: run 'mvn -DskipTests package' in %s first."
                        .formatted(service.module(), projectRoot));
            }
        }
    }
}

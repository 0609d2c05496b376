package com.studiosync.local.bench.profiles;

import com.studiosync.embedded.FreePort;
import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The smallest service that reads the same row, in a process of its own; not built, there is nothing to compare with. */
final class Yardstick implements AutoCloseable {

    private static final int TRIES = 300;
    private static final int PAUSE_MILLIS = 100;

    private final Process process;
    private final int port = FreePort.next();

    Yardstick(Path projectRoot, Addresses addresses, String database) {
        Path artifact = projectRoot.resolve("deploy/yardstick/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(artifact)) {
            throw new StackException(
                    "The yardstick is not built: run 'mvn -DskipTests package' in %s first.".formatted(projectRoot));
        }
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        artifact.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_DATASOURCE_USERNAME",
                        "postgres",
                        "QUARKUS_DATASOURCE_REACTIVE_URL",
                        "vertx-reactive:postgresql://localhost:%d/%s"
                                .formatted(addresses.ports().of(Port.POSTGRES), database)));
        try {
            process = command.start();
        } catch (IOException failure) {
            throw new UncheckedIOException("The yardstick did not start", failure);
        }
        awaitListening();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void awaitListening() {
        for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
            try (Socket connection = new Socket()) {
                connection.connect(new InetSocketAddress("127.0.0.1", port));
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        close();
        throw new StackException("The yardstick did not start");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

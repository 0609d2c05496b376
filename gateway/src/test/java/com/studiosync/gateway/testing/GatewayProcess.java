package com.studiosync.gateway.testing;

import static org.awaitility.Awaitility.await;

import com.studiosync.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The gateway as it is delivered, in a JVM of its own. */
public final class GatewayProcess implements AutoCloseable {

    private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 15;

    private final int port = FreePort.next();
    private final int managementPort = FreePort.next();
    private final Process process;

    private GatewayProcess(List<String> jvm, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + managementPort);
        command.addAll(List.of("-jar", APPLICATION.toString()));
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it is ready. */
    public static GatewayProcess start(List<String> jvm, Map<String, String> settings) {
        GatewayProcess gateway = new GatewayProcess(jvm, settings);
        await().atMost(START).ignoreExceptions().until(gateway::isReady);
        return gateway;
    }

    public int port() {
        return port;
    }

    public boolean isReady() throws IOException {
        URI health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        HttpURLConnection asked = (HttpURLConnection) health.toURL().openConnection();
        return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

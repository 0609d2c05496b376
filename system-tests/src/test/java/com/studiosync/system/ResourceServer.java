package com.studiosync.system;

import static io.restassured.RestAssured.given;

import com.studiosync.embedded.FreePort;
import com.studiosync.local.parts.ProjectRoot;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Somebody else's service, as a process of its own that is told the address of the issuer. */
final class ResourceServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = FreePort.next();
    private final Process process;

    ResourceServer(String issuer) {
        Path jar = ProjectRoot.find().resolve("system-tests/resource-server/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-jar",
                        jar.toString())
                .inheritIO();
        command.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        try {
            process = command.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Awaitility.await("the resource server")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> request().get("/whoami").statusCode() == 401);
    }

    RequestSpecification request() {
        return given().baseUri("http://127.0.0.1:" + port);
    }

    RequestSpecification with(String token) {
        return request().auth().oauth2(token);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

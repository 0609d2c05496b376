package com.studiosync.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that tells what it was asked; the last segment of a path can ask for other behaviour. */
public final class FakeService implements AutoCloseable {

    private static final byte[] KILOBYTE = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private FakeService(HttpServer server) {
        this.server = server;
    }

    public static FakeService start() {
        return startAt(0);
    }

    public static FakeService startAt(int port) {
        try {
            FakeService service = new FakeService(HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0));
            service.server.setExecutor(service.threads);
            service.server.createContext("/", service::answer);
            service.server.start();
            return service;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        if (Answers.isAt(path)) {
            Answers.give(asked);
        } else if (path.equals("/.well-known/jwks.json")) {
            send(asked, 200, Tokens.jwks());
        } else if (path.equals("/elsewhere/jwks.json")) {
            send(asked, 200, Tokens.jwksWithBothKeys());
        } else if (path.startsWith("/internal/directory/")) {
            Directories.answer(asked);
        } else if (path.equals("/openapi")) {
            send(asked, 200, "{\"paths\":{\"/api/v1/teachers/{id}\":{\"get\":{}},\"/internal/secret\":{\"get\":{}}}}");
        } else {
            behave(path.substring(path.lastIndexOf('/') + 1), asked);
        }
    }

    private void behave(String behaviour, HttpExchange asked) throws IOException {
        switch (behaviour) {
            case "hang" -> Pipes.sayNothing(asked);
            case "no-content" -> asked.sendResponseHeaders(204, -1);
            case "limits-itself" -> {
                asked.getResponseHeaders().set("RateLimit-Limit", "7");
                send(asked, 200, "{}");
            }
            case "created" -> created(asked);
            case "truncated" -> truncated(asked);
            case "endless" -> endless(asked);
            case "trickle" -> Pipes.trickle(asked);
            default -> send(asked, 200, echo(asked));
        }
        asked.close();
    }

    private void created(HttpExchange asked) throws IOException {
        asked.getResponseHeaders().set("Location", url() + "/api/v1/things/1");
        asked.getResponseHeaders().set("Server", "secret/1.0");
        asked.getResponseHeaders().set("X-Powered-By", "secret");
        asked.getResponseHeaders().set("Keep-Alive", "timeout=99");
        asked.getResponseHeaders().set("X-Request-Id", "of-the-service");
        send(asked, 201, "{}");
    }

    private static void truncated(HttpExchange asked) throws IOException {
        asked.sendResponseHeaders(200, 10_000);
        asked.getResponseBody().write(KILOBYTE);
        asked.getResponseBody().flush();
    }

    /** Writes until the other side is gone, and says so. */
    private static void endless(HttpExchange asked) throws IOException {
        asked.sendResponseHeaders(200, 0);
        try (OutputStream body = asked.getResponseBody()) {
            while (true) {
                body.write(KILOBYTE);
            }
        } catch (IOException gone) {
            Pipes.CLIENTS_GONE.incrementAndGet();
        }
    }

    private static String echo(HttpExchange asked) throws IOException {
        JsonObject headers = new JsonObject();
        asked.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), String.join("|", values)));
        return new JsonObject()
                .put("method", asked.getRequestMethod())
                .put("uri", asked.getRequestURI().toString())
                .put("headers", headers)
                .put("body", new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .encode();
    }

    static void send(HttpExchange asked, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        boolean head = asked.getRequestMethod().equals("HEAD");
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            asked.getResponseBody().write(body);
        }
        asked.close();
    }
}

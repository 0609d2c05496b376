package com.studiosync.local.bench.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that can do so much at once and takes so long for each: what it can give in a second is known. */
public final class SlowService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;
    private final byte[] answer;
    private final Duration work;

    public SlowService(String json, int atOnce, Duration work) {
        this.answer = json.getBytes(StandardCharsets.UTF_8);
        this.work = work;
        this.workers = Executors.newFixedThreadPool(atOnce);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException("The benchmark's service did not start", noPort);
        }
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!work.isZero()) {
                Thread.sleep(work.toMillis());
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}

package com.studiosync.system.attack;

import com.studiosync.system.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** The gateway, asked by many at once, but not by too many. */
final class Door {

    private static final int AT_ONCE = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore free = new Semaphore(AT_ONCE);
    /** Services take few of them at once, and 503 is their answer to more. */
    private final Semaphore uploads = new Semaphore(1);

    private final URI platform = Stack.get().addresses().platform();

    /** Sends it as soon as there is room. */
    CompletableFuture<Reply> send(Request request) {
        Semaphore room = request.isUpload() ? uploads : free;
        room.acquireUninterruptibly();
        return http.sendAsync(http(request), BodyHandlers.ofByteArray())
                .whenComplete((answer, failure) -> room.release())
                .thenApply(Reply::of)
                .exceptionally(Reply::none);
    }

    private HttpRequest http(Request request) {
        URI address = URI.create("http://127.0.0.1:" + platform.getPort() + request.target());
        HttpRequest.Builder http = HttpRequest.newBuilder(address).timeout(PATIENCE);
        http.header("Host", host(request.host()));
        http.header("Accept", "*/*");
        if (request.token() != null) {
            http.header("Authorization", "Bearer " + request.token());
        }
        if (request.operation().parameters("header").stream()
                .anyMatch(header -> header.path("name").asText().equals("If-Match"))) {
            http.header("If-Match", "*");
        }
        if (request.body() == null) {
            return http.method(request.operation().method(), BodyPublishers.noBody())
                    .build();
        }
        http.header(
                "Content-Type", request.operation().mediaType().orElseThrow().replace("audio/*", "audio/mpeg"));
        return http.method(request.operation().method(), BodyPublishers.ofByteArray(request.body()))
                .build();
    }

    private String host(String subdomain) {
        return subdomain == null
                ? platform.getAuthority()
                : Stack.get().addresses().studio(subdomain).getAuthority();
    }
}

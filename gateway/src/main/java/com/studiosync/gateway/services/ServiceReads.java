package com.studiosync.gateway.services;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Small reads that the gateway makes for itself, on connections of their own: a crowd of visitors cannot starve them. */
@Singleton
public class ServiceReads {

    private static final int CONNECTIONS = 4;
    private static final int WAITING = 64;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Services services;
    private final HttpClient client;
    private final Duration timeout;

    ServiceReads(Services services, ServicesConfig config, Vertx vertx) {
        this.services = services;
        this.timeout = config.upstream().readTimeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.upstream().connectTimeout().toMillis())
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING));
    }

    /** The body at that path, or empty when there is none (404); any other answer is a failure. */
    public Uni<Optional<byte[]>> get(String service, String path) {
        return Uni.createFrom().completionStage(() -> services.connect(client, service, timeout)
                .compose(request -> request.setURI(path).send())
                .compose(answer -> body(service, answer))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .toCompletionStage());
    }

    private static Future<Optional<byte[]>> body(String service, HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case OK -> answer.body().map(Buffer::getBytes).map(Optional::of);
            case NOT_FOUND -> Future.succeededFuture(Optional.empty());
            default -> Future.failedFuture(service + "-service answered " + answer.statusCode());
        };
    }
}

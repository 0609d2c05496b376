package com.studiosync.platform.tokens;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Reads the keys that identity-service publishes. */
@DefaultBean
@ApplicationScoped
public class HttpKeySource implements KeySource {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int OK = 200;

    private final HttpClient client;
    private final TokenConfig config;

    HttpKeySource(Vertx vertx, TokenConfig config) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS).setMaxPoolSize(1));
        this.config = config;
    }

    @Override
    public Uni<String> load() {
        URI url = config.jwksUrl()
                .orElseThrow(() -> new IllegalStateException(
                        "Setting studiosync.tokens.jwks-url is missing: the address of identity-service's jwks.json"));
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url.toString())
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(request)
                .flatMap(asked -> asked.send())
                .flatMap(HttpKeySource::body)
                .map(Buffer::toString);
    }

    private static Uni<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == OK
                ? response.body()
                : Uni.createFrom().failure(new IllegalStateException("answered " + response.statusCode()));
    }
}

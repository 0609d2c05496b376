package com.studiosync.gateway.services;

import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Opens requests to services. The connections, and the requests that wait for one, are bounded for each service. */
@Startup
@ApplicationScoped
public class Services {

    private final Map<String, ServiceAddress> addresses = new TreeMap<>();
    private final HttpClient client;
    private final HttpClient streams;
    private final Duration responseTimeout;

    Services(ServicesConfig config, Vertx vertx) {
        config.services().forEach((name, url) -> addresses.put(name, ServiceAddress.of(name, url)));
        responseTimeout = config.upstream().responseTimeout();
        client = vertx.createHttpClient(options(config.upstream()));
        streams = vertx.createHttpClient(
                options(config.upstream()).setMaxPoolSize(config.upstream().streams()));
    }

    /** The client that forwards; what it may use up is bounded by its options. */
    public HttpClient client() {
        return client;
    }

    public Set<String> names() {
        return addresses.keySet();
    }

    public boolean knows(String service) {
        return addresses.containsKey(service);
    }

    /** The service's own address, as it may appear in what the service answers. */
    public URI url(String service) {
        return addresses.get(service).url();
    }

    /**
     * A connection to the service, with the time-out for its answer running. It fails with a {@link ConnectException}
     * when there is none to be had, whatever the reason: the request has reached nobody.
     */
    public Future<HttpClientRequest> connect(Destination destination) {
        long millis = destination.timeout().orElse(responseTimeout).toMillis();
        return (destination.stream() ? streams : client)
                .request(to(destination.service()).setConnectTimeout(millis))
                .map(request -> request.setTimeout(millis).exceptionHandler(told -> {}))
                .recover(failure -> Future.failedFuture(new ConnectException(failure.getMessage())));
    }

    RequestOptions to(String service) {
        return addresses.get(service).request();
    }

    private static HttpClientOptions options(ServicesConfig.Upstream upstream) {
        return new HttpClientOptions()
                .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                .setMaxPoolSize(upstream.connections())
                .setMaxWaitQueueSize(upstream.waiting())
                .setKeepAliveTimeout((int) upstream.keepAlive().toSeconds())
                .setDecompressionSupported(false);
    }
}

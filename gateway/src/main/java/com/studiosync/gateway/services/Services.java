package com.studiosync.gateway.services;

import com.studiosync.gateway.circuits.CircuitBreaker;
import com.studiosync.gateway.instances.Instances;
import com.studiosync.gateway.instances.Names;
import com.studiosync.gateway.instances.ServiceAddress;
import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Opens requests to services. Connections to an instance are shared out evenly among the event loops. What waits for one,
 * and answers that stay open, may all be on the same loop, as they are when they come over one connection of HTTP/2: how
 * many there are in all is for the bounds of an overload to say.
 */
@Startup
@Singleton
public class Services {

    private final Map<String, Service> services = new TreeMap<>();
    private final ServicesConfig.Upstream config;
    private final ServiceMetrics metrics;
    private final Clock clock;
    private final Vertx vertx;
    private final LoopClients clients;
    private final LoopClients streams;
    private final Duration responseTimeout;

    Services(ServicesConfig config, ServiceMetrics metrics, Clock clock, Vertx vertx) {
        this.config = config.upstream();
        this.metrics = metrics;
        this.clock = clock;
        this.vertx = vertx;
        responseTimeout = this.config.responseTimeout();
        clients = new LoopClients(vertx, options().setMaxPoolSize(LoopClients.share(this.config.connections(), vertx)));
        streams = new LoopClients(vertx, options().setMaxPoolSize(this.config.streams()));
        config.services().forEach((name, urls) -> services.put(name, service(name, urls)));
    }

    private Service service(String name, List<URI> urls) {
        List<ServiceAddress> addresses =
                urls.stream().map(url -> ServiceAddress.of(name, url)).toList();
        Instances instances = new Instances(addresses, config.outFor(), clock);
        Names.keepLookingUp(addresses, instances, config.resolveEvery(), vertx);
        CircuitBreaker circuit = new CircuitBreaker(name, config.circuitFailures(), config.circuitOpen(), clock);
        metrics.observe(name, instances, circuit);
        return new Service(name, instances, circuit, metrics);
    }

    public Set<String> names() {
        return services.keySet();
    }

    public boolean knows(String service) {
        return services.containsKey(service);
    }

    /** What an operator may want to know of a service. */
    String state(String service) {
        return services.get(service).state();
    }

    /**
     * A connection to the service. It fails with a {@link ConnectException}
     * when there is none to be had, whatever the reason: the request has reached nobody.
     */
    public Future<HttpClientRequest> connect(Destination destination) {
        return open((destination.stream() ? streams : clients).here(), destination.service(), patience(destination));
    }

    /** Another connection for a request whose first one ended too early. */
    public Future<HttpClientRequest> reconnect(Destination destination) {
        metrics.retry(destination.service());
        return connect(destination);
    }

    /** Starts the time-out for the answer, when all was sent that it is an answer to. */
    public void expectAnswer(HttpClientRequest request, Destination destination) {
        request.idleTimeout(patience(destination));
    }

    /** For how long nothing may happen before it counts as an end, in milliseconds. */
    public long patience(Destination destination) {
        return destination.timeout().orElse(responseTimeout).toMillis();
    }

    Future<HttpClientRequest> connect(HttpClient with, String service, Duration timeout) {
        return open(with, service, timeout.toMillis()).map(request -> request.idleTimeout(timeout.toMillis()));
    }

    private Future<HttpClientRequest> open(HttpClient with, String service, long timeoutMillis) {
        return services.get(service)
                .connect(with, Math.min(timeoutMillis, config.waitTimeout().toMillis()))
                .onSuccess(request -> request.exceptionHandler(told -> {}))
                .recover(failure -> Future.failedFuture(asConnectException(failure)));
    }

    private static ConnectException asConnectException(Throwable failure) {
        return failure instanceof ConnectException known ? known : new ConnectException(failure.getMessage());
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(config.waiting())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setDecompressionSupported(false);
    }
}

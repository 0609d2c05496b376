package com.studiosync.gateway.services;

import com.studiosync.gateway.circuits.CircuitBreaker;
import com.studiosync.gateway.circuits.CircuitOpenException;
import com.studiosync.gateway.instances.Instance;
import com.studiosync.gateway.instances.Instances;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.StreamResetException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** A service as the gateway reaches it: by one of its instances, else by another one, or not for the moment. */
final class Service {

    private final String name;
    private final Instances instances;
    private final CircuitBreaker circuit;
    private final ServiceMetrics metrics;

    Service(String name, Instances instances, CircuitBreaker circuit, ServiceMetrics metrics) {
        this.name = name;
        this.instances = instances;
        this.circuit = circuit;
        this.metrics = metrics;
    }

    String state() {
        return "%s, %d of %d instances in"
                .formatted(circuit.state().name().toLowerCase(Locale.ROOT), instances.in(), instances.size());
    }

    /** A connection; what comes of the request that is sent on it tells the circuit breaker. */
    Future<HttpClientRequest> connect(HttpClient client, long timeoutMillis) {
        if (!circuit.letsThrough()) {
            metrics.notAsked(name);
            return Future.failedFuture(new CircuitOpenException(name));
        }
        Instance first = instances.next();
        return reach(first, client, timeoutMillis)
                .recover(failure -> again(failure, first, client, timeoutMillis))
                .onSuccess(this::watch)
                .onFailure(failure -> {
                    if (reachedNobody(failure)) {
                        circuit.failed();
                    }
                });
    }

    /** Once, and whatever the method is: nothing of the request has been sent. */
    private Future<HttpClientRequest> again(
            Throwable failure, Instance unreached, HttpClient client, long timeoutMillis) {
        if (!reachedNobody(failure)) {
            return Future.failedFuture(failure);
        }
        metrics.retry(name);
        return reach(instances.nextAfter(unreached), client, timeoutMillis);
    }

    private Future<HttpClientRequest> reach(Instance instance, HttpClient client, long timeoutMillis) {
        return client.request(instance.request().setConnectTimeout(timeoutMillis))
                .onSuccess(connected -> instances.reached(instance))
                .onFailure(failure -> {
                    if (reachedNobody(failure)) {
                        instances.unreached(instance);
                    }
                });
    }

    private void watch(HttpClientRequest request) {
        request.response().onSuccess(answer -> circuit.answered()).onFailure(failure -> {
            if (!clientLeft(failure)) {
                circuit.failed();
            }
        });
    }

    /** That tells nothing of the service, unless the gateway gave up because the service did not read. */
    private static boolean clientLeft(Throwable failure) {
        return failure instanceof StreamResetException reset && !(reset.getCause() instanceof TimeoutException);
    }

    /** Connections that are all in use are another matter. */
    private static boolean reachedNobody(Throwable failure) {
        return !(failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException);
    }
}

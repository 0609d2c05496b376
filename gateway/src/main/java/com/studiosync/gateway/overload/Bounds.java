package com.studiosync.gateway.overload;

import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.services.ServicesConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** The bounds of the gateway, with what is inside of each as metrics. */
@Startup
@Singleton
class Bounds {

    private final MeterRegistry metrics;
    private final Bound all;
    private final Bound streams;
    private final Map<String, Bound> byService = new HashMap<>();
    private final Map<Bound, Counter> refused = new HashMap<>();

    Bounds(OverloadConfig config, ServicesConfig upstream, Services services, MeterRegistry metrics) {
        this.metrics = metrics;
        all = counted("all", config.inFlight());
        streams = counted("streams", upstream.upstream().streams());
        services.names().forEach(name -> byService.put(name, counted(name, config.perService())));
    }

    private Bound counted(String name, int limit) {
        Bound bound = new Bound(limit);
        Tags tags = Tags.of("bound", name);
        metrics.gauge("studiosync.gateway.in.flight", tags, bound, Bound::inside);
        refused.put(bound, metrics.counter("studiosync.gateway.overload.refused", tags));
        return bound;
    }

    Bound all() {
        return all;
    }

    /** Of answers that stay open. */
    Bound streams() {
        return streams;
    }

    Bound of(String service) {
        return byService.get(service);
    }

    void countRefusal(Bound bound) {
        refused.get(bound).increment();
    }
}

package com.studiosync.gateway.visits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests and their times by route and status class; what services took and what the gateway itself took are apart. */
@Singleton
class VisitMetrics {

    private record Kind(String route, int statusClass) {}

    private final MeterRegistry registry;
    private final AtomicInteger active = new AtomicInteger();
    private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();
    private final Map<String, Timer> own = new ConcurrentHashMap<>();
    private final Map<String, Timer> upstream = new ConcurrentHashMap<>();

    VisitMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("studiosync.gateway.requests.active", active, AtomicInteger::get)
                .description("Requests that were begun and are not over")
                .register(registry);
    }

    void begin() {
        active.incrementAndGet();
    }

    void end(Visit visit, int status) {
        active.decrementAndGet();
        requests.computeIfAbsent(new Kind(visit.route(), status / 100), this::ofRequests)
                .record(visit.nanos(), TimeUnit.NANOSECONDS);
        own.computeIfAbsent(visit.route(), this::ofOwn).record(visit.ownNanos(), TimeUnit.NANOSECONDS);
        if (visit.hasUpstream()) {
            upstream.computeIfAbsent(visit.service(), this::ofService)
                    .record(visit.upstreamNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private Timer ofRequests(Kind kind) {
        return registry.timer(
                "studiosync.gateway.requests", "route", kind.route(), "status", kind.statusClass() + "xx");
    }

    private Timer ofOwn(String route) {
        return registry.timer("studiosync.gateway.own", "route", route);
    }

    private Timer ofService(String service) {
        return registry.timer("studiosync.gateway.upstream", "service", service);
    }
}

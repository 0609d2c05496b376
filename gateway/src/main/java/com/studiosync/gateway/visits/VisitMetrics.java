package com.studiosync.gateway.visits;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Requests and their times by route and status class; the time that services took is counted apart. */
@ApplicationScoped
class VisitMetrics {

    private final MeterRegistry registry;

    VisitMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(Visit visit, int status) {
        String statusClass = status / 100 + "xx";
        registry.timer("studiosync.gateway.requests", "route", visit.route(), "status", statusClass)
                .record(visit.elapsed());
        visit.upstream().ifPresent(time -> registry.timer("studiosync.gateway.upstream", "service", visit.service())
                .record(time));
    }
}

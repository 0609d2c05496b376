package com.studiosync.gateway.services;

import com.studiosync.gateway.circuits.CircuitBreaker;
import com.studiosync.gateway.instances.Instances;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;

/** How each service is doing, as metrics. */
@Singleton
class ServiceMetrics {

    private final MeterRegistry registry;

    ServiceMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The state of the circuit is 0 closed, 1 half-open, 2 open. */
    void observe(String service, Instances instances, CircuitBreaker circuit) {
        Tags tags = Tags.of("service", service);
        registry.gauge("studiosync.gateway.instances", tags.and("state", "in"), instances, Instances::in);
        registry.gauge("studiosync.gateway.instances", tags.and("state", "out"), instances, i -> i.size() - i.in());
        registry.gauge(
                "studiosync.gateway.circuit", tags, circuit, c -> c.state().ordinal());
    }

    void retry(String service) {
        registry.counter("studiosync.gateway.retries", "service", service).increment();
    }

    void notAsked(String service) {
        registry.counter("studiosync.gateway.circuit.refused", "service", service)
                .increment();
    }
}

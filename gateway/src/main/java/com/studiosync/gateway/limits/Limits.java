package com.studiosync.gateway.limits;

import com.studiosync.platform.limits.Allowance;
import com.studiosync.platform.limits.Buckets;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the limits of the gateway, each with its metrics; none when they are switched off. */
@Singleton
public class Limits {

    private final LimitsConfig config;
    private final MeterRegistry metrics;

    Limits(LimitsConfig config, MeterRegistry metrics) {
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * A limit of its own.
     *
     * @param name as metrics show it
     * @param whose how the refusal goes on after "Too many requests"
     */
    public Optional<Limit> make(String name, Allowance allowance, String whose) {
        return config.enabled() ? Optional.of(counted(name, allowance, whose)) : Optional.empty();
    }

    private Limit counted(String name, Allowance allowance, String whose) {
        Tags tags = Tags.of("limit", name);
        Buckets buckets = new Buckets(allowance);
        metrics.gauge("studiosync.gateway.limits.buckets", tags, buckets, Buckets::size);
        return new Limit(allowance, buckets, whose, metrics.counter("studiosync.gateway.limits.refused", tags));
    }
}

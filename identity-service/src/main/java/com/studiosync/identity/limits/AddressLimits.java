package com.studiosync.identity.limits;

import com.studiosync.identity.origin.Origins;
import com.studiosync.platform.limits.Buckets;
import com.studiosync.platform.limits.Network;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What each network address has left of its allowances. Every replica counts for itself. */
@ApplicationScoped
class AddressLimits {

    private static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", "Too many requests", 429);

    private final LimitsConfig config;
    private final Origins origins;
    private final CurrentVertxRequest current;
    private final MeterRegistry metrics;
    private final Map<Rule, Buckets> buckets = new EnumMap<>(Rule.class);

    AddressLimits(LimitsConfig config, Origins origins, CurrentVertxRequest current, MeterRegistry metrics) {
        this.config = config;
        this.origins = origins;
        this.current = current;
        this.metrics = metrics;
        for (Rule rule : Rule.values()) {
            buckets.put(rule, new Buckets(rule.allowance(config)));
        }
    }

    /**
     * Takes from the allowance of the address that the request under way comes from.
     *
     * @throws ProblemException 429 when it is used up
     */
    void take(Rule rule) {
        ConsumptionProbe probe =
                buckets.get(rule).take(Network.of(origins.current().address()));
        if (!probe.isConsumed()) {
            metrics.counter("limits.refused", "rule", rule.tag()).increment();
            throw refused(rule, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private ProblemException refused(Rule rule, Duration wait) {
        HttpServerResponse response = current.getCurrent().response();
        response.putHeader(
                "RateLimit-Limit", String.valueOf(rule.allowance(config).times()));
        response.putHeader("RateLimit-Remaining", "0");
        response.putHeader("RateLimit-Reset", String.valueOf(wait.toSeconds() + 1));
        return Problems.of(TOO_MANY_REQUESTS, "Too many of these came from your network address.", wait);
    }
}

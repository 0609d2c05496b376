package com.studiosync.gateway.limits;

import com.studiosync.platform.limits.Allowance;
import com.studiosync.platform.limits.Network;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/**
 * What a client has left of the limit that is closest to its end, told with every answer. A service that tells about a
 * limit of its own is not talked over.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06">RateLimit fields for HTTP,
 *     draft 06: the last one with three separate fields; the reset is in seconds from now</a>
 */
final class Standing {

    private static final String KEY = Standing.class.getName();
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit-Limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("RateLimit-Remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("RateLimit-Reset");

    private final String network;
    private int limit;
    private long remaining = Long.MAX_VALUE;
    private long resetSeconds;

    private Standing(String network) {
        this.network = network;
    }

    static void begin(RoutingContext routing) {
        Standing standing =
                new Standing(Network.of(routing.request().remoteAddress().hostAddress()));
        routing.put(KEY, standing);
        routing.addHeadersEndHandler(
                beforeHead -> standing.tell(routing.response().headers()));
    }

    static Standing of(RoutingContext routing) {
        return routing.get(KEY);
    }

    /** Where the request comes from. */
    String network() {
        return network;
    }

    void note(Allowance allowance, ConsumptionProbe taken) {
        if (taken.getRemainingTokens() < remaining) {
            limit = allowance.times();
            remaining = taken.getRemainingTokens();
            resetSeconds = seconds(taken.getNanosToWaitForReset());
        }
    }

    /** Whoever is refused is told the same time twice, here and in Retry-After. */
    void refused(Allowance allowance, long retrySeconds) {
        limit = allowance.times();
        remaining = 0;
        resetSeconds = retrySeconds;
    }

    private void tell(MultiMap headers) {
        if (limit > 0 && !headers.contains(LIMIT)) {
            headers.set(LIMIT, Integer.toString(limit));
            headers.set(REMAINING, Long.toString(remaining));
            headers.set(RESET, Long.toString(resetSeconds));
        }
    }

    /** Rounded up: too early is in vain. */
    static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}

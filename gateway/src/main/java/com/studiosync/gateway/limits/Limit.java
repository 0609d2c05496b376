package com.studiosync.gateway.limits;

import com.studiosync.platform.limits.Allowance;
import com.studiosync.platform.limits.Buckets;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** One kind of thing that is limited: each key, such as an address, has an allowance of it. */
public final class Limit {

    private static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", "Too many requests", 429);

    private final Allowance allowance;
    private final Buckets buckets;
    private final String whose;
    private final Counter refused;

    Limit(Allowance allowance, Buckets buckets, String whose, Counter refused) {
        this.allowance = allowance;
        this.buckets = buckets;
        this.whose = whose;
        this.refused = refused;
    }

    /**
     * Takes one from what the network address has left that the request comes from.
     *
     * @throws ProblemException 429 when there is nothing left
     */
    public void take(RoutingContext routing) {
        take(Standing.of(routing).network(), routing);
    }

    void take(Object key, RoutingContext routing) {
        ConsumptionProbe taken = buckets.take(key);
        Standing standing = Standing.of(routing);
        if (!taken.isConsumed()) {
            refused.increment();
            throw refusal(standing, Standing.seconds(taken.getNanosToWaitForRefill()));
        }
        standing.note(allowance, taken);
    }

    private ProblemException refusal(Standing standing, long seconds) {
        standing.refused(allowance, seconds);
        return Problems.of(TOO_MANY_REQUESTS, "Too many requests " + whose + ".", Duration.ofSeconds(seconds));
    }
}

package com.studiosync.identity.limits;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets answers go out at multiples of a step only, counted from their request, and a random moment later: how long the work
 * took, and so what it found, cannot be told from the time. What is left of the difference, less than a millisecond of a
 * busier processor, drowns in the moment.
 */
@ApplicationScoped
public class EvenPace {

    private final long stepNanos;
    private final Vertx vertx;

    @Inject
    EvenPace(LimitsConfig config, Vertx vertx) {
        this(config.evenPace(), vertx);
    }

    EvenPace(Duration step, Vertx vertx) {
        if (step.toMillis() < 1) {
            throw new IllegalArgumentException("Setting studiosync.limits.even-pace must be 1 ms or more");
        }
        this.stepNanos = step.toNanos();
        this.vertx = vertx;
    }

    /** The same outcome, a refusal too, at the next multiple of the step. */
    public <T> Uni<T> of(Uni<T> answer) {
        return Uni.createFrom().deferred(() -> {
            long begin = System.nanoTime();
            return answer.onItemOrFailure().call((item, failure) -> nextStepAfter(begin));
        });
    }

    /** Up to a tenth of the step. */
    private long moment() {
        return ThreadLocalRandom.current()
                .nextLong(1 + Duration.ofNanos(stepNanos).toMillis() / 10);
    }

    private Uni<Void> nextStepAfter(long begin) {
        long left = stepNanos - (System.nanoTime() - begin) % stepNanos;
        long millis = Math.max(1, Duration.ofNanos(left).plusNanos(999_999).toMillis()) + moment();
        return Uni.createFrom().emitter(step -> vertx.setTimer(millis, fired -> step.complete(null)));
    }
}

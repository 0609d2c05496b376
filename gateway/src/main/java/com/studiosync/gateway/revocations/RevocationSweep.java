package com.studiosync.gateway.revocations;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets expired revocations at an interval, off the event loops. */
@Startup
@Singleton
class RevocationSweep {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Revocations revocations;
    private final Duration interval;
    private Cancellable schedule = () -> {};

    @Inject
    RevocationSweep(Revocations revocations) {
        this(revocations, EVERY);
    }

    RevocationSweep(Revocations revocations, Duration interval) {
        this.revocations = revocations;
        this.interval = interval;
    }

    @PostConstruct
    void schedule() {
        schedule = Multi.createFrom()
                .ticks()
                .every(interval)
                .onOverflow()
                .drop()
                .subscribe()
                .with(tick -> revocations.forgetExpired());
    }

    @PreDestroy
    void stop() {
        schedule.cancel();
    }
}

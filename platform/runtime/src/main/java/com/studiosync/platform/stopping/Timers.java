package com.studiosync.platform.stopping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets no timer go off while the service stops: the scheduler would end after the database's pool, and its jobs fail. */
@ApplicationScoped
class Timers {

    private final Scheduler scheduler;

    Timers(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler.isStarted()) {
            scheduler.pause();
        }
    }
}

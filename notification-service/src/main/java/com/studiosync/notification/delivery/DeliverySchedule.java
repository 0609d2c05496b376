package com.studiosync.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the worker for mail that became due by itself: postponed, or left behind by a worker that died. */
@ApplicationScoped
class DeliverySchedule {

    private final MailWorker worker;

    DeliverySchedule(MailWorker worker) {
        this.worker = worker;
    }

    @Scheduled(every = "{studiosync.mail.poll-interval}")
    Uni<Void> look() {
        worker.wake();
        return Uni.createFrom().voidItem();
    }
}

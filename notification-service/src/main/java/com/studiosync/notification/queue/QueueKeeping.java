package com.studiosync.notification.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how long the queue is, and clears it of what was settled long ago. */
@ApplicationScoped
class QueueKeeping {

    private final MailQueue queue;
    private volatile Backlog backlog = Backlog.NONE;

    QueueKeeping(MailQueue queue, MeterRegistry metrics) {
        this.queue = queue;
        metrics.gauge("mail.queue.depth", this, keeping -> keeping.backlog.depth());
        metrics.gauge("mail.queue.oldest.age.seconds", this, keeping -> keeping.backlog.oldestAgeSeconds());
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return queue.backlog().invoke(measured -> backlog = measured).replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return queue.forgetOld().replaceWithVoid();
    }
}

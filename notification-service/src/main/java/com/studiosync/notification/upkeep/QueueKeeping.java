package com.studiosync.notification.upkeep;

import com.studiosync.notification.queue.MailConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows how long the queue is, and clears it of what was settled long ago. */
@ApplicationScoped
class QueueKeeping {

    private final MailTable mails;
    private final MailConfig config;
    private final Clock clock;
    private volatile Backlog backlog = Backlog.NONE;

    QueueKeeping(MailTable mails, MailConfig config, Clock clock, MeterRegistry metrics) {
        this.mails = mails;
        this.config = config;
        this.clock = clock;
        metrics.gauge("mail.queue.depth", this, keeping -> keeping.backlog.depth());
        metrics.gauge("mail.queue.oldest.age.seconds", this, keeping -> keeping.backlog.oldestAgeSeconds());
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return mails.backlog(clock.instant())
                .invoke(measured -> backlog = measured)
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return mails.forgetSettledBefore(clock.instant().minus(config.memory())).replaceWithVoid();
    }
}

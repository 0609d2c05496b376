package com.studiosync.notification.delivery;

import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.MailConfig;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Works on the queue whenever it is woken: claims as many mails as it has free slots, and sends each of them right away,
 * side by side, so that neither a lease runs out in waiting nor one slow mail holds up the others.
 */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final MailQueue queue;
    private final Postman postman;
    private final OwnContext contexts;
    private final DeliveryMetrics metrics;
    private final int concurrency;
    private final Semaphore slots;
    private final AtomicInteger wakeUps = new AtomicInteger();
    private volatile boolean moreMayBeDue;
    private volatile boolean stopping;

    MailWorker(MailQueue queue, Postman postman, OwnContext contexts, DeliveryMetrics metrics, MailConfig config) {
        this.queue = queue;
        this.postman = postman;
        this.contexts = contexts;
        this.metrics = metrics;
        this.concurrency = config.concurrency();
        this.slots = new Semaphore(concurrency);
    }

    /** Looks for due mail now; returns at once. */
    public void wake() {
        if (wakeUps.getAndIncrement() == 0) {
            work();
        }
    }

    private void work() {
        int seen = wakeUps.get();
        moreMayBeDue = true;
        int room = stopping ? 0 : slots.drainPermits();
        if (room == 0) {
            rest(seen);
            return;
        }
        contexts.run(() -> queue.claim(room)).subscribe().with(mails -> send(mails, room, seen), failure -> {
            LOG.warnf("Mail waits, the queue cannot be read: %s", failure.getMessage());
            slots.release(room);
            rest(seen);
        });
    }

    private void send(List<ClaimedMail> mails, int room, int seen) {
        moreMayBeDue = mails.size() == room;
        slots.release(room - mails.size());
        mails.forEach(mail -> attempt(mail).subscribe().with(settled -> next(), failure -> {
            LOG.warnf(
                    "Tried again after its lease, its outcome could not be noted: %s: %s", mail, failure.getMessage());
            next();
        }));
        rest(seen);
    }

    /** Ends a round, unless somebody has called since it began. */
    private void rest(int seen) {
        if (wakeUps.addAndGet(-seen) > 0) {
            work();
        }
    }

    private void next() {
        slots.release();
        if (moreMayBeDue) {
            wake();
        }
    }

    private Uni<Void> attempt(ClaimedMail mail) {
        return contexts.run(() -> postman.deliver(mail)).flatMap(outcome -> note(mail, outcome));
    }

    private Uni<Void> note(ClaimedMail mail, Outcome outcome) {
        metrics.count(mail, outcome);
        if (outcome.verdict() == Outcome.Verdict.NOT_NOW) {
            LOG.infof("Tried again later, check the mail server if this goes on: %s: %s", mail, outcome.reason());
        }
        return contexts.run(() -> queue.settle(mail, outcome));
    }

    /** Lets what is on its way arrive, so that nothing is sent again after a restart. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        if (!slots.tryAcquire(concurrency, STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Stopped while mails were on their way; they are sent again after their lease");
        }
    }
}

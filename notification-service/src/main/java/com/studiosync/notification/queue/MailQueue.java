package com.studiosync.notification.queue;

import com.studiosync.contracts.notification.NotificationEvent;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** The queue of all mail: ordered in the transaction of an event, claimed by one worker, settled once. */
@ApplicationScoped
public class MailQueue {

    private static final Logger LOG = Logger.getLogger(MailQueue.class);

    private final QueuedMails mails;
    private final Projections projections;
    private final Transactions transactions;
    private final Outbox outbox;
    private final MailConfig config;
    private final Clock clock;

    MailQueue(
            QueuedMails mails,
            Projections projections,
            Transactions transactions,
            Outbox outbox,
            MailConfig config,
            Clock clock) {
        this.mails = mails;
        this.projections = projections;
        this.transactions = transactions;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** Orders a mail in the transaction that is under way; what was ordered before is not ordered again. */
    public Uni<Void> order(MailOrder order) {
        return mails.findById(order.id())
                .onItem()
                .ifNull()
                .switchTo(() -> mails.persist(QueuedMail.of(order, clock.instant())))
                .replaceWithVoid();
    }

    /** Takes at most that many mails that are due, in a transaction of its own. */
    public Uni<List<ClaimedMail>> claim(int room) {
        Instant now = clock.instant();
        return transactions.ofPlatform(() -> mails.lockDue(room, now, now.minus(config.giveUpAfter()))
                .flatMap(due -> lease(due, now.plus(config.lease()))));
    }

    private Uni<List<ClaimedMail>> lease(List<QueuedMail> due, Instant leaseEnd) {
        return projections.of(due).map(known -> due.stream()
                .map(mail -> mail.claim(leaseEnd, known.apply(mail)))
                .toList());
    }

    /** Drops what waits for a person who is gone, or tells about that person, in the transaction that is under way. */
    public Uni<Void> drop(UUID accountId) {
        return mails.dropPendingOf(accountId).replaceWithVoid();
    }

    /** Drops what waits and names a studio that is gone, in the transaction that is under way. */
    public Uni<Void> dropNaming(UUID studioId) {
        return mails.dropPendingNaming(studioId).replaceWithVoid();
    }

    /** Notes what became of a claimed mail and tells it, in a transaction of its own. */
    public Uni<Void> settle(ClaimedMail claimed, Outcome outcome) {
        return transactions.ofPlatform(() -> mails.findById(claimed.id())
                .map(mail -> Optional.ofNullable(mail).filter(found -> found.isHeldBy(claimed)))
                .flatMap(held -> held.flatMap(mail -> conclude(mail, claimed, outcome))
                        .map(outbox::append)
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Optional<NotificationEvent> conclude(QueuedMail mail, ClaimedMail claimed, Outcome outcome) {
        Instant now = clock.instant();
        return switch (outcome.verdict()) {
            case ACCEPTED -> mail.accept(now);
            case REFUSED -> giveUp(mail, claimed, outcome.reason(), now);
            case NOT_NOW -> {
                if (mail.hasWaited(config.giveUpAfter(), now)) {
                    yield giveUp(mail, claimed, "gave up: " + outcome.reason(), now);
                }
                mail.postpone(now.plus(backOff().after(claimed.attempt())));
                yield Optional.empty();
            }
        };
    }

    private static Optional<NotificationEvent> giveUp(
            QueuedMail mail, ClaimedMail claimed, String reason, Instant now) {
        LOG.warnf("Not delivered, and not tried again: %s: %s", claimed, reason);
        return mail.giveUp(reason, now);
    }

    private BackOff backOff() {
        return new BackOff(config.firstBackOff(), config.maxBackOff(), ThreadLocalRandom.current());
    }
}

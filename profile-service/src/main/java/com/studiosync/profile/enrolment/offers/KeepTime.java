package com.studiosync.profile.enrolment.offers;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentConfig;
import com.studiosync.profile.enrolment.Enrolments;
import com.studiosync.profile.enrolment.Letter;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lets offers lapse that were not answered in time, declines applications on which nobody has decided, and forgets what came
 * to nothing long ago. It learns in which studios there is something to do, and does it in a transaction of each.
 */
@ApplicationScoped
class KeepTime {

    private final DueEnrolments due;
    private final Enrolments enrolments;
    private final EnrolmentConfig config;
    private final Transactions transactions;
    private final Clock clock;

    KeepTime(DueEnrolments due, Enrolments enrolments, EnrolmentConfig config, Transactions transactions, Clock clock) {
        this.due = due;
        this.enrolments = enrolments;
        this.config = config;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        Instant now = clock.instant();
        Instant forgotten = now.minus(config.retention());
        Instant undecided = now.minus(config.undecided());
        return transactions
                .ofPlatform(() -> due.studios(now, forgotten, undecided))
                .flatMap(studios -> each(studios, studio -> keep(studio, now, forgotten, undecided)));
    }

    private Uni<Void> keep(UUID studio, Instant now, Instant forgotten, Instant undecided) {
        return transactions.inStudio(studio, () -> due.unanswered(now)
                .flatMap(unanswered -> each(unanswered, enrolment -> lapse(enrolment, now)))
                .flatMap(lapsed -> due.undecided(undecided))
                .flatMap(waiting -> each(waiting, enrolment -> expire(enrolment, now)))
                .flatMap(expired -> due.forget(forgotten))
                .flatMap(forgot -> due.reduce(forgotten))
                .replaceWithVoid());
    }

    private Uni<?> expire(Enrolment enrolment, Instant now) {
        return enrolments.forget(enrolment, enrolment.expire(now), Letter.DECLINED);
    }

    private Uni<?> lapse(Enrolment enrolment, Instant now) {
        return enrolments.keep(enrolment, enrolment.lapse(now), Letter.LAPSED);
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> work.apply(item).replaceWithVoid())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}

package com.studiosync.identity.sessions;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.tokens.TokenConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Keeps tables and topic small: takes back refusals of tokens that have expired by themselves, then deletes sessions that
 * have ended. Several replicas share the work, as none waits for rows that another one holds.
 */
@ApplicationScoped
class ForgetSessions {

    /** A session of a month leaves thousands of refresh tokens, which go with it in one statement. */
    private static final int BATCH = 50;

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Duration clockSkew;
    private final Clock clock;

    ForgetSessions(Sessions sessions, Outbox outbox, Transactions transactions, TokenConfig tokens, Clock clock) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clockSkew = tokens.clockSkew();
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        Instant then = clock.instant().minus(clockSkew).minus(MARGIN);
        return untilNoneIsLeft(() -> takeBackRefusals(then))
                .flatMap(done -> untilNoneIsLeft(() -> sessions.deleteEnded(then, BATCH)));
    }

    private Uni<Integer> takeBackRefusals(Instant then) {
        return sessions.lockForgettable(then, BATCH)
                .call(found -> outbox.retract(
                        found.stream().map(Session::forgetRefusal).toList()))
                .map(found -> found.size());
    }

    /** Each batch in a transaction of its own. */
    private Uni<Void> untilNoneIsLeft(Supplier<Uni<Integer>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.ofPlatform(batch))
                .whilst(done -> done == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }
}

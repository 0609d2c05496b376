package com.studiosync.identity.guesses;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps the table small: a count that has faded to nothing is deleted. */
@ApplicationScoped
class ForgetFailures {

    private final FailureCounts counts;
    private final Transactions transactions;
    private final Clock clock;

    ForgetFailures(FailureCounts counts, Transactions transactions, Clock clock) {
        this.counts = counts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return transactions
                .ofPlatform(() -> counts.forgetBefore(clock.instant().minus(Guesses.MEMORY)))
                .replaceWithVoid();
    }
}

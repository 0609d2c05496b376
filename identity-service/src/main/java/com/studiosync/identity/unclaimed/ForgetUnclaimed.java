package com.studiosync.identity.unclaimed;

import com.studiosync.identity.registration.RegistrationConfig;
import com.studiosync.identity.registration.Verification;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks for accounts that nobody claimed, on every replica; where addresses are not confirmed at all, none is. One that fails
 * does not stop the others.
 */
@ApplicationScoped
class ForgetUnclaimed {

    private static final Logger LOG = Logger.getLogger(ForgetUnclaimed.class);
    private static final int BATCH = 100;

    private final UnclaimedAccounts unclaimed;
    private final EraseUnclaimed eraseUnclaimed;
    private final RegistrationConfig config;
    private final Transactions transactions;
    private final Clock clock;

    ForgetUnclaimed(
            UnclaimedAccounts unclaimed,
            EraseUnclaimed eraseUnclaimed,
            RegistrationConfig config,
            Transactions transactions,
            Clock clock) {
        this.unclaimed = unclaimed;
        this.eraseUnclaimed = eraseUnclaimed;
        this.config = config;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return config.verification() == Verification.OFF ? Uni.createFrom().voidItem() : eraseSome();
    }

    private Uni<Void> eraseSome() {
        Instant now = clock.instant();
        Instant cutoff = now.minus(config.unconfirmedRetention());
        return transactions
                .ofPlatform(() -> unclaimed.registeredBefore(cutoff, now, BATCH))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(accountId -> tryToErase(accountId, cutoff))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> tryToErase(UUID accountId, Instant cutoff) {
        return eraseUnclaimed
                .erase(accountId, cutoff)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure,
                        "Account %s that nobody claimed could not be erased; it is tried again, mend the cause",
                        accountId))
                .onFailure()
                .recoverWithNull();
    }
}

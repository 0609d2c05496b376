package com.studiosync.identity.erasure;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for accounts whose grace is over, on every replica. One that fails does not stop the others. */
@ApplicationScoped
class EraseDueAccounts {

    private static final Logger LOG = Logger.getLogger(EraseDueAccounts.class);
    private static final int BATCH = 100;

    private final Accounts accounts;
    private final EraseAccount eraseAccount;
    private final Transactions transactions;
    private final Clock clock;

    EraseDueAccounts(Accounts accounts, EraseAccount eraseAccount, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.eraseAccount = eraseAccount;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> erase() {
        return transactions
                .ofPlatform(() -> accounts.dueForErasure(clock.instant(), BATCH))
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::tryToErase)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> tryToErase(UUID accountId) {
        return eraseAccount
                .erase(accountId)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure, "Account %s could not be erased; it is tried again, mend the cause", accountId))
                .onFailure()
                .recoverWithNull();
    }
}

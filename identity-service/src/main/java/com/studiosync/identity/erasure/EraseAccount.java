package com.studiosync.identity.erasure;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Erases one account that is due, step by step, since studios cannot share a transaction. Every step can be done again, or by
 * two replicas at once.
 */
@ApplicationScoped
class EraseAccount {

    private static final Logger LOG = Logger.getLogger(EraseAccount.class);

    private final Accounts accounts;
    private final LeaveStudios studios;
    private final RemoveAccount removeAccount;
    private final EndSessions endSessions;
    private final ErasureConfig config;
    private final Transactions transactions;
    private final Clock clock;

    EraseAccount(
            Accounts accounts,
            LeaveStudios studios,
            RemoveAccount removeAccount,
            EndSessions endSessions,
            ErasureConfig config,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.studios = studios;
        this.removeAccount = removeAccount;
        this.endSessions = endSessions;
        this.config = config;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does as much of it as can be done now. */
    Uni<Void> erase(UUID accountId) {
        return studios.thatNeed(accountId)
                .flatMap(needed ->
                        needed.isEmpty() ? leave(accountId) : Uni.createFrom().item(needed))
                .flatMap(needed -> needed.isEmpty() ? removeAccount.remove(accountId) : postpone(accountId, needed));
    }

    /** A studio may come to need the account between the look at all of them and its own turn. */
    private Uni<List<UUID>> leave(UUID accountId) {
        return whileDue(accountId, account -> endSessions.endAllOf(account.id()))
                .flatMap(
                        due -> due ? studios.leave(accountId) : Uni.createFrom().item(List.of()));
    }

    private Uni<Void> postpone(UUID accountId, List<UUID> needed) {
        Instant until = clock.instant().plus(config.postponement());
        LOG.warnf(
                "Account %s is to be erased and is the last admin of studios %s, so it stays until %s; have somebody else"
                        + " made ADMIN there",
                accountId, needed, until);
        return whileDue(accountId, account -> {
                    account.postponeErasure(until);
                    return Uni.createFrom().voidItem();
                })
                .replaceWithVoid();
    }

    /** Another replica may have erased or postponed it meanwhile, and its owner have called it off since. */
    private Uni<Boolean> whileDue(UUID accountId, Function<Account, Uni<Void>> step) {
        return transactions.ofPlatform(() -> accounts.locked(accountId)
                .flatMap(account -> account != null && account.isDueForErasure(clock.instant())
                        ? step.apply(account).replaceWith(true)
                        : Uni.createFrom().item(false)));
    }
}

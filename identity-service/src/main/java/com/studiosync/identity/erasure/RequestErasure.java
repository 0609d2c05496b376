package com.studiosync.identity.erasure;

import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.reauthentication.CurrentPassword;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes that an account is to be erased after the grace; the own session goes on, so that it can be called off. */
@ApplicationScoped
class RequestErasure {

    private final CurrentPassword currentPassword;
    private final LeaveStudios studios;
    private final EndSessions endSessions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final ErasureConfig config;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    RequestErasure(
            CurrentPassword currentPassword,
            LeaveStudios studios,
            EndSessions endSessions,
            AuditTrail audit,
            Outbox outbox,
            ErasureConfig config,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.currentPassword = currentPassword;
        this.studios = studios;
        this.endSessions = endSessions;
        this.audit = audit;
        this.outbox = outbox;
        this.config = config;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Who asks again is told the same instant.
     *
     * @throws ProblemException 403 (as failure) when the password is wrong, 409 when a studio would lose its last admin
     */
    Uni<Account> request(String password) {
        return currentPassword.confirm(password).flatMap(confirmed -> studios.thatNeed(confirmed.id())
                .invoke(RequestErasure::requireNone)
                .flatMap(none -> transactions.ofPlatform(
                        () -> currentPassword.stillOf(confirmed).call(this::note))));
    }

    private static void requireNone(List<UUID> studios) {
        if (!studios.isEmpty()) {
            String ids = studios.stream().map(UUID::toString).collect(Collectors.joining(", "));
            throw Problems.of(Circle.LAST_ADMIN, "Make somebody else an admin first in: " + ids + ".");
        }
    }

    private Uni<Void> note(Account account) {
        List<AccountErasureRequested> told =
                account.requestErasure(clock.instant().plus(config.grace()));
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : outbox.append(told)
                        .flatMap(appended -> endSessions.endOthersOf(account.id(), caller.sessionId()))
                        .flatMap(ended -> audit.note(
                                Action.ERASURE_REQUESTED, caller.studio().orElse(null), account.id()));
    }
}

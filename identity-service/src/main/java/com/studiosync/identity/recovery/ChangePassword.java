package com.studiosync.identity.recovery;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
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

/** Sets another password for whoever knows the former one; the own session goes on, all others end. */
@ApplicationScoped
class ChangePassword {

    private final CurrentPassword currentPassword;
    private final NewPassword newPassword;
    private final EndSessions endSessions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    ChangePassword(
            CurrentPassword currentPassword,
            NewPassword newPassword,
            EndSessions endSessions,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.currentPassword = currentPassword;
        this.newPassword = newPassword;
        this.endSessions = endSessions;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A sign-in with the former password at the same moment either comes first, and its session ends here, or it waits for
     * the account and finds that the password is another one.
     *
     * @throws ProblemException 403 (as failure) when the current password is wrong, 422 when the next one is no good
     */
    Uni<Void> change(String current, String next) {
        return currentPassword.confirm(current).flatMap(confirmed -> hashOf(next, current, confirmed)
                .flatMap(hash -> transactions.ofPlatform(
                        () -> currentPassword.stillOf(confirmed).flatMap(account -> set(account, hash)))));
    }

    private Uni<String> hashOf(String next, String current, Account owner) {
        if (next.equals(current)) {
            throw Problems.invalid(NewPassword.FIELD, "is the password that the account has");
        }
        return newPassword.hash(next, owner);
    }

    private Uni<Void> set(Account account, String hash) {
        return outbox.append(account.changePassword(hash, clock.instant()))
                .flatMap(told -> endSessions.endOthersOf(account.id(), caller.sessionId()))
                .flatMap(ended -> newPassword.voidMails(account))
                .flatMap(spent ->
                        audit.note(Action.PASSWORD_CHANGED, caller.studio().orElse(null), account.id()));
    }
}

package com.studiosync.identity.joining;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.memberships.Departure;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends a membership at the member's own wish, or takes back the wish to become one. */
@ApplicationScoped
class LeaveStudio {

    private final Accounts accounts;
    private final Memberships memberships;
    private final EndSessions sessions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;

    LeaveStudio(
            Accounts accounts,
            Memberships memberships,
            EndSessions sessions,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** The path names the studio, whatever the token is bound to; the only row that it touches is the caller's own. */
    Uni<Void> leave(UUID studioId, UUID accountId) {
        return transactions.inStudio(studioId, () -> accounts.locked(accountId)
                .flatMap(account -> memberships.lockCircle(studioId, accountId, accountId))
                .map(LeaveStudio::leaving)
                .call(memberships::delete)
                .call(left -> audit.note(Action.MEMBERSHIP_REVOKED, studioId, accountId))
                .call(left -> outbox.append(left.revoked(Departure.LEFT)))
                .flatMap(left -> sessions.refuseTokens(accountId, studioId)));
    }

    private static Membership leaving(Circle circle) {
        Membership own = circle.own();
        circle.requireKeeper(Powers.NONE);
        return own;
    }
}

package com.studiosync.identity.guesses;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.tenancy.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes failed attempts in the audit trail. Who made one is not known, whatever else she has shown. */
@ApplicationScoped
public class FailedAttempts {

    /** Stands for the account of an address that has none, so that both take the same steps. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Memberships memberships;
    private final AuditTrail audit;

    FailedAttempts(Memberships memberships, AuditTrail audit) {
        this.memberships = memberships;
        this.audit = audit;
    }

    /** The scope of the transaction that an attempt is noted in, by the studio where it was made, if in any. */
    public static Scope scopeIn(UUID studioId) {
        return studioId == null ? Scope.ofPlatform() : Scope.ofStudio(studioId);
    }

    /** Notes one in the transaction that is under way; the account is {@code null} where the address has none. */
    public Uni<Void> note(Action action, UUID studioId, UUID accountId) {
        return studioId == null
                ? audit.note(action, null, null, accountId)
                : noteIn(studioId, action, accountId == null ? NOBODY : accountId);
    }

    /** A studio learns the account of a member only: otherwise its admin could try out who has an account. */
    private Uni<Void> noteIn(UUID studioId, Action action, UUID accountId) {
        return memberships
                .of(accountId, studioId)
                .flatMap(membership -> audit.note(action, studioId, null, membership == null ? null : accountId));
    }
}

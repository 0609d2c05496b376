package com.studiosync.identity.audit;

import com.studiosync.identity.origin.Origins;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Notes what happens, in the transaction that is under way: what is rolled back did not happen. */
@ApplicationScoped
public class AuditTrail {

    private final Origins origins;
    private final Clock clock;

    AuditTrail(Origins origins, Clock clock) {
        this.origins = origins;
        this.clock = clock;
    }

    /** Notes what somebody did to the own account. */
    public Uni<Void> note(Action action, UUID studioId, UUID accountId) {
        return note(action, studioId, accountId, accountId);
    }

    /**
     * Notes what somebody did.
     *
     * @param studioId the studio whose admins may read it, or {@code null} for nobody's
     * @param actorId the account that did it, or {@code null} when it is not known
     * @param subjectId what it was done to: an account, a session, an invitation; or {@code null}
     */
    public Uni<Void> note(Action action, UUID studioId, UUID actorId, UUID subjectId) {
        AuditEntry entry = AuditEntry.of(
                studioId, action, actorId, subjectId, origins.current().address(), clock.instant());
        return Panache.getSession().flatMap(session -> session.persist(entry));
    }
}

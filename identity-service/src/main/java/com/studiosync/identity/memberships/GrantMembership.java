package com.studiosync.identity.memberships;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Makes a person a member of a studio. Who is one already stays as she is. */
@ApplicationScoped
public class GrantMembership {

    private final Memberships memberships;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    GrantMembership(Memberships memberships, AuditTrail audit, Outbox outbox, Clock clock) {
        this.memberships = memberships;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Runs in a transaction of the studio. */
    public Uni<Void> grant(UUID studioId, UUID accountId, Role role, Cause cause) {
        return memberships
                .of(accountId, studioId)
                .flatMap(existing ->
                        existing != null ? Uni.createFrom().voidItem() : add(studioId, accountId, role, cause));
    }

    private Uni<Void> add(UUID studioId, UUID accountId, Role role, Cause cause) {
        Membership membership = Membership.of(studioId, accountId, role, clock.instant());
        return memberships
                .persist(membership)
                .call(saved -> audit.note(Action.MEMBERSHIP_GRANTED, studioId, accountId))
                .flatMap(saved -> outbox.append(saved.announce(cause)));
    }
}

package com.studiosync.identity.memberships;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Makes a person a member of a studio, or somebody who waits to become one; each runs in a transaction of the studio. */
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

    /** Makes a person a member; who is one already, or waits to become one, stays as she is. */
    public Uni<Void> grant(UUID studioId, UUID accountId, Role role, Cause cause) {
        return memberships
                .anyOf(accountId, studioId)
                .flatMap(existing -> existing != null
                        ? Uni.createFrom().voidItem()
                        : add(studioId, accountId, Set.of(role.name()), cause).replaceWithVoid());
    }

    /** Makes somebody a member who is none. */
    public Uni<Membership> add(UUID studioId, UUID accountId, Set<String> roles, Cause cause) {
        Membership membership = Membership.of(studioId, accountId, Status.ACTIVE, roles, clock.instant());
        return memberships
                .persist(membership)
                .call(saved -> audit.note(Action.MEMBERSHIP_GRANTED, studioId, accountId))
                .call(saved -> outbox.append(saved.granted(cause)));
    }

    /** Notes the wish of somebody who is no member. */
    public Uni<Membership> request(UUID studioId, UUID accountId, Role role) {
        Membership membership =
                Membership.of(studioId, accountId, Status.PENDING, Set.of(role.name()), clock.instant());
        return memberships
                .persist(membership)
                .call(saved -> audit.note(Action.MEMBERSHIP_REQUESTED, studioId, accountId))
                .call(saved -> outbox.append(saved.requested()));
    }

    /** Makes a person a member in these roles, whatever she was: a member gets them on top of those that she has. */
    public Uni<Membership> unite(UUID studioId, UUID accountId, Set<String> roles, Cause cause) {
        return memberships
                .anyOf(accountId, studioId)
                .flatMap(existing -> existing == null
                        ? add(studioId, accountId, roles, cause)
                        : unite(existing, roles, cause).replaceWith(existing));
    }

    private Uni<Void> unite(Membership existing, Set<String> roles, Cause cause) {
        UUID studio = existing.studioId();
        UUID account = existing.accountId();
        if (!existing.isActive()) {
            return audit.note(Action.MEMBERSHIP_GRANTED, studio, account)
                    .flatMap(noted -> outbox.append(existing.activate(roles, cause, clock.instant())));
        }
        Powers united = existing.powers().with(roles);
        return united.equals(existing.powers())
                ? Uni.createFrom().voidItem()
                : audit.note(Action.MEMBERSHIP_CHANGED, studio, account)
                        .flatMap(noted -> outbox.append(existing.change(united)));
    }
}

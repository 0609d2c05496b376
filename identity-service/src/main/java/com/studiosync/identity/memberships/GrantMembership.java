package com.studiosync.identity.memberships;

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
    private final Outbox outbox;
    private final Clock clock;

    GrantMembership(Memberships memberships, Outbox outbox, Clock clock) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Runs in a transaction of the studio. */
    public Uni<Void> grant(UUID studioId, UUID accountId, Role role) {
        return memberships
                .of(accountId, studioId)
                .flatMap(existing -> existing != null ? Uni.createFrom().voidItem() : add(studioId, accountId, role));
    }

    private Uni<Void> add(UUID studioId, UUID accountId, Role role) {
        Membership membership = Membership.of(studioId, accountId, role, clock.instant());
        return memberships.persist(membership).flatMap(saved -> outbox.append(saved.granted()));
    }
}

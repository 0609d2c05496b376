package com.studiosync.identity.memberships;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Tells whether somebody may make members of others, by the membership that she has now. */
@ApplicationScoped
public class Managers {

    private final Memberships memberships;

    Managers(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * Lets somebody give these roles in a studio; runs in a transaction of that studio.
     *
     * @throws ProblemException 403 (as failure) when she does not manage members, or has less than the roles give
     */
    public Uni<Void> requireMayGive(UUID studioId, UUID accountId, Collection<Role> roles) {
        return memberships
                .of(accountId, studioId)
                .map(Powers::of)
                .invoke(Circle::requireManager)
                .invoke(acting -> Circle.requireCover(acting, Powers.of(roles)))
                .replaceWithVoid();
    }
}

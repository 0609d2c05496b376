package com.studiosync.identity.avatars;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored pictures; a transaction sees that of its own account alone. */
@ApplicationScoped
class Avatars implements PanacheRepositoryBase<Avatar, UUID> {

    /** @throws ProblemException 404 (as failure) when the account has none */
    Uni<Avatar> existing(UUID accountId) {
        return findById(accountId).onItem().ifNull().failWith(() -> Problems.notFound("avatar"));
    }
}

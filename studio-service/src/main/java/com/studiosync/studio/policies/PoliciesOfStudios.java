package com.studiosync.studio.policies;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored policies; a transaction sees those of its own studio alone. */
@ApplicationScoped
class PoliciesOfStudios implements PanacheRepositoryBase<StudioPolicies, UUID> {

    /** Those of the studio, which say nothing until somebody decides something. */
    Uni<StudioPolicies> of(UUID studioId) {
        return findById(studioId).onItem().ifNull().continueWith(() -> StudioPolicies.noneOf(studioId));
    }
}

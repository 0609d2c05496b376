package com.studiosync.studio.hours.keeping;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The hours of the transaction's studio; a studio has a row once it has told some. */
@ApplicationScoped
public class AllHours implements PanacheRepositoryBase<StudioHours, UUID> {

    /** Those of a studio, also of one that has told none yet. */
    public Uni<StudioHours> of(UUID studioId) {
        return findById(studioId).onItem().ifNull().continueWith(() -> StudioHours.untold(studioId));
    }
}

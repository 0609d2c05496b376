package com.studiosync.studio.settings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored settings; a transaction sees those of its own studio alone. */
@ApplicationScoped
class SettingsOfStudios implements PanacheRepositoryBase<StudioSettings, UUID> {

    /** Those of the studio, which are empty until somebody sets something. */
    Uni<StudioSettings> of(UUID studioId) {
        return findById(studioId).onItem().ifNull().continueWith(() -> StudioSettings.noneOf(studioId));
    }
}

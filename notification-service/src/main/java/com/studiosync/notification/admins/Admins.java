package com.studiosync.notification.admins;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The admins of the studio that the transaction is in. */
@ApplicationScoped
class Admins implements PanacheRepositoryBase<Admin, UUID> {

    Uni<List<Admin>> in(UUID studioId) {
        return list("studioId", studioId);
    }
}

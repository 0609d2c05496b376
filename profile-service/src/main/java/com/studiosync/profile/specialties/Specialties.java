package com.studiosync.profile.specialties;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the studio of the transaction says about specialties. */
@ApplicationScoped
public class Specialties implements PanacheRepositoryBase<StudioSpecialty, String> {

    /** Makes those who change the catalogue of one studio wait for each other until their transactions end. */
    private static final String TAKE_TURNS =
            "select 1 from (select pg_advisory_xact_lock(hashtext('specialties'), hashtext(?1))) as turn";

    /** Its whole catalogue. */
    public Uni<StudioCatalogue> catalogue() {
        return listAll().map(StudioCatalogue::new);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Uni<StudioCatalogue> locked(UUID studioId) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(TAKE_TURNS, Integer.class)
                        .setParameter(1, studioId.toString())
                        .getSingleResult())
                .flatMap(turn -> catalogue());
    }
}

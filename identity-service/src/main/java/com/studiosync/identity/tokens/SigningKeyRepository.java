package com.studiosync.identity.tokens;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored signing keys. */
@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKey, String> {

    private static final int LOCK = 0x6b657973;

    /** Newest first. */
    Uni<List<SigningKey>> all() {
        return listAll(Sort.descending("createdAt"));
    }

    /** Lets one replica at a time decide whether a key is to be made; held until the transaction ends. */
    Uni<Void> lock() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                        .getSingleResult())
                .replaceWithVoid();
    }
}

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

    /** That which signs last first. */
    Uni<List<SigningKey>> all() {
        return listAll(Sort.descending("signsFrom", "id"));
    }

    /** The same, with everybody else who would add or remove one waiting until the transaction ends. */
    Uni<List<SigningKey>> lockAll() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                        .getSingleResult())
                .flatMap(locked -> all());
    }

    Uni<Void> remove(List<String> ids) {
        return delete("id in ?1", ids).replaceWithVoid();
    }
}

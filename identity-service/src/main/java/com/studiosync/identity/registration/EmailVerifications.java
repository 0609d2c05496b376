package com.studiosync.identity.registration;

import com.studiosync.platform.secrets.Secret;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The verifications under way. */
@ApplicationScoped
class EmailVerifications implements PanacheRepositoryBase<EmailVerification, byte[]> {

    Uni<EmailVerification> with(String token) {
        return findById(Secret.hash(token));
    }

    /** Takes all tokens of an account away; returns how many there were. */
    Uni<Long> spendAllOf(UUID accountId) {
        return delete("accountId", accountId);
    }

    /** Takes one token; false when another request took it first. */
    Uni<Boolean> spend(String token) {
        return delete("tokenHash", Secret.hash(token)).map(deleted -> deleted == 1);
    }
}

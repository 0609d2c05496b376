package com.studiosync.platform.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent a request that needs no token: whoever the token speaks for that came along, or nobody. */
@RequestScoped
public class OptionalCaller {

    private final CurrentIdentityAssociation association;

    OptionalCaller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /**
     * The account that the token speaks for; empty without a token.
     *
     * @return fails with a 401 when a token came along that is not good
     */
    public Uni<Optional<UUID>> accountId() {
        return association.getDeferredIdentity().map(OptionalCaller::accountOf);
    }

    private static Optional<UUID> accountOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && !identity.isAnonymous()
                ? Optional.of(UUID.fromString(token.getSubject()))
                : Optional.empty();
    }
}

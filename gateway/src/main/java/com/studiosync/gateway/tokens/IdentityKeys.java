package com.studiosync.gateway.tokens;

import com.studiosync.gateway.services.ServiceReads;
import com.studiosync.gateway.services.Services;
import com.studiosync.platform.tokens.HttpKeySource;
import com.studiosync.platform.tokens.KeySource;
import com.studiosync.platform.tokens.TokenConfig;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Reads the published keys from any instance of identity-service, unless a setting says that they are elsewhere. */
@Singleton
class IdentityKeys implements KeySource {

    private static final String IDENTITY = "identity";

    private final ServiceReads services;
    private final HttpKeySource elsewhere;
    private final boolean areElsewhere;

    IdentityKeys(ServiceReads services, Services known, HttpKeySource elsewhere, TokenConfig config) {
        this.services = services;
        this.elsewhere = elsewhere;
        this.areElsewhere = config.jwksUrl().isPresent();
        if (!areElsewhere && !known.knows(IDENTITY)) {
            throw new IllegalArgumentException(
                    "Setting studiosync.gateway.services.identity is missing: it has the keys of access tokens");
        }
    }

    @Override
    public Uni<String> load() {
        return areElsewhere ? elsewhere.load() : ofIdentity();
    }

    private Uni<String> ofIdentity() {
        return services.get(IDENTITY, "/.well-known/jwks.json")
                .map(keys -> new String(
                        keys.orElseThrow(() -> new IllegalStateException("there are none")), StandardCharsets.UTF_8));
    }
}

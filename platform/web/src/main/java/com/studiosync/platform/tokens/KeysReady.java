package com.studiosync.platform.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until tokens can be verified; an identity-service that goes away later changes nothing. */
@Readiness
@ApplicationScoped
public class KeysReady implements HealthCheck {

    private final VerificationKeys keys;

    KeysReady(VerificationKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("signing-keys")
                .status(keys.areLoaded())
                .build();
    }
}

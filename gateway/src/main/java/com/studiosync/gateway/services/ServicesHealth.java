package com.studiosync.gateway.services;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the services are doing, and is always up: without one of them the gateway still leads to all the others. */
@Readiness
@Singleton
class ServicesHealth implements HealthCheck {

    private final Services services;

    ServicesHealth(Services services) {
        this.services = services;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("services").up();
        services.names().forEach(name -> health.withData(name, services.state(name)));
        return health.build();
    }
}

package com.studiosync.profile.studios;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until it is known what day it is at each studio; a database that goes away later changes nothing. */
@Readiness
@ApplicationScoped
public class ZonesReady implements HealthCheck {

    private final StudioZones zones;

    ZonesReady(StudioZones zones) {
        this.zones = zones;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("studio-zones")
                .status(zones.areKnown())
                .build();
    }
}

package com.studiosync.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway with next to no connections to its services, and room to wait for one. */
public class NarrowGateway implements QuarkusTestProfile {

    public static final int WAITING = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.vertx.event-loops-pool-size", "8",
                "studiosync.gateway.upstream.connections", "8",
                "studiosync.gateway.upstream.waiting", String.valueOf(WAITING),
                "studiosync.gateway.upstream.wait-timeout", "20s",
                "studiosync.gateway.upstream.streams", String.valueOf(WAITING),
                "studiosync.gateway.routes.public-studio.stream", "true");
    }
}

package com.studiosync.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A gateway whose time-outs a test can wait for, with next to no connections to its services and room to wait for one. A
 * head may take one second, a service two to answer, and a connection may be without a byte for three.
 */
public class ImpatientGateway implements QuarkusTestProfile {

    public static final int WAITING = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.vertx.event-loops-pool-size", "8",
                "quarkus.http.idle-timeout", "3s",
                "studiosync.gateway.head-timeout", "1s",
                "studiosync.gateway.upstream.response-timeout", "2s",
                "studiosync.gateway.upstream.connections", "8",
                "studiosync.gateway.upstream.waiting", String.valueOf(WAITING),
                "studiosync.gateway.upstream.wait-timeout", "20s",
                "studiosync.gateway.upstream.streams", String.valueOf(WAITING),
                "studiosync.gateway.routes.public-studio.stream", "true");
    }
}

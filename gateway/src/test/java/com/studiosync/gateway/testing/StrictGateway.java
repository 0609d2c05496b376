package com.studiosync.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway that allows so little that a test can use it up, and gives it back so slowly that it stays used up. */
public class StrictGateway implements QuarkusTestProfile {

    public static final int PER_ADDRESS = 500;
    public static final int PER_ACCOUNT = 20;
    public static final int PER_STUDIO = 200;
    public static final int PER_ROUTE = 5;
    public static final int BODY = 100;

    /** The route that is limited more strictly than others. */
    public static final String LIMITED = "/api/v1/roles";

    /** The route with a time-out of 300 ms and {@link #BODY} bytes for a body. */
    public static final String IMPATIENT = "/api/v1/subdomains";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "studiosync.gateway.limits.address", PER_ADDRESS + "/10h",
                "studiosync.gateway.limits.account", PER_ACCOUNT + "/10h",
                "studiosync.gateway.limits.studio", PER_STUDIO + "/10h",
                "studiosync.gateway.routes.roles.rate-limit", PER_ROUTE + "/10h",
                "studiosync.gateway.routes.subdomains.timeout", "300ms",
                "studiosync.gateway.routes.subdomains.max-body-size", String.valueOf(BODY));
    }
}

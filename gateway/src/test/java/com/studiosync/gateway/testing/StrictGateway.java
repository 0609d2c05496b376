package com.studiosync.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A gateway that allows so little that a test can use it up, and gives it back so slowly that it stays used up. It has its
 * keys from elsewhere than identity-service.
 */
public class StrictGateway implements QuarkusTestProfile {

    public static final int PER_ADDRESS = 500;
    public static final int PER_ACCOUNT = 20;
    public static final int PER_STUDIO = 200;
    public static final int PER_ROUTE = 5;
    public static final int BODY = 100;
    public static final int PER_SERVICE = 3;
    public static final int IN_FLIGHT = 5;
    public static final int STREAMS = 2;

    /** The one page of elsewhere that may use the API. */
    public static final String ORIGIN = "https://app.example.com";

    /** The route that is limited more strictly than others. */
    public static final String LIMITED = "/api/v1/roles";

    /** The route whose answers stay open. */
    public static final String STREAMING = "/api/v1/public/studio";

    /** The route with a time-out of 300 ms and {@link #BODY} bytes for a body. */
    public static final String IMPATIENT = "/api/v1/subdomains";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("studiosync.tokens.jwks-url", "${studiosync.gateway.services.studio}/elsewhere/jwks.json"),
                Map.entry("studiosync.gateway.cors.origins", ORIGIN),
                Map.entry("studiosync.gateway.limits.address", PER_ADDRESS + "/10h"),
                Map.entry("studiosync.gateway.limits.account", PER_ACCOUNT + "/10h"),
                Map.entry("studiosync.gateway.limits.studio", PER_STUDIO + "/10h"),
                Map.entry("studiosync.gateway.routes.roles.rate-limit", PER_ROUTE + "/10h"),
                Map.entry("studiosync.gateway.routes.raw.timeout", "500ms"),
                Map.entry("studiosync.gateway.routes.subdomains.timeout", "300ms"),
                Map.entry("studiosync.gateway.routes.subdomains.max-body-size", String.valueOf(BODY)),
                Map.entry("studiosync.gateway.routes.public-studio.stream", "true"),
                Map.entry("studiosync.gateway.upstream.streams", String.valueOf(STREAMS)),
                Map.entry("studiosync.gateway.overload.per-service", String.valueOf(PER_SERVICE)),
                Map.entry("studiosync.gateway.overload.in-flight", String.valueOf(IN_FLIGHT)));
    }
}

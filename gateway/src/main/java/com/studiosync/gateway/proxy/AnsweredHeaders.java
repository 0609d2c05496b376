package com.studiosync.gateway.proxy;

import com.studiosync.platform.requests.RequestIds;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/** The headers of an answer as the client gets them: nothing of the inside, and no address that only the inside knows. */
final class AnsweredHeaders {

    /** The request id is on the answer already. */
    private static final Set<String> INSIDE =
            Set.of("server", "x-powered-by", "via", "alt-svc", RequestIds.HEADER.toLowerCase(Locale.ROOT));

    /** Which pages may use the API is for the gateway to say. */
    private static final String CORS = "access-control-";

    private AnsweredHeaders() {}

    static void pass(MultiMap answered, MultiMap headers, HttpClientRequest asked) {
        HopByHop.copyOthers(answered, headers, name -> INSIDE.contains(name) || name.startsWith(CORS));
        String location = answered.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutService(location, asked));
        }
    }

    /** A service knows itself by its inner address; without it the location is relative to the host that was asked. */
    private static String withoutService(String location, HttpClientRequest asked) {
        String url = asked.absoluteURI();
        String inside = url.substring(0, url.length() - asked.getURI().length());
        return location.startsWith(inside + "/") ? location.substring(inside.length()) : location;
    }
}

package com.studiosync.gateway.visits;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells browsers, unless the answer says something of its own. */
@Singleton
public class SecurityHeaders implements Handler<RoutingContext> {

    public static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");

    private static final CharSequence AS_IT_SAYS = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NEVER = HttpHeaders.createOptimized("DENY");
    private static final CharSequence NOBODY = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence NOTHING_TO_LOAD =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");

    private final boolean https;

    SecurityHeaders(@ConfigProperty(name = "studiosync.platform-url") URI platform) {
        this.https = "https".equals(platform.getScheme());
    }

    @Override
    public void handle(RoutingContext routing) {
        routing.addHeadersEndHandler(beforeHead -> complete(routing.response().headers()));
        routing.next();
    }

    private void complete(MultiMap headers) {
        putIfAbsent(headers, CONTENT_TYPE_OPTIONS, AS_IT_SAYS);
        putIfAbsent(headers, FRAME_OPTIONS, NEVER);
        putIfAbsent(headers, REFERRER_POLICY, NOBODY);
        putIfAbsent(headers, CONTENT_SECURITY_POLICY, NOTHING_TO_LOAD);
        if (https) {
            putIfAbsent(headers, TRANSPORT_SECURITY, TWO_YEARS);
        }
    }

    private static void putIfAbsent(MultiMap headers, CharSequence name, CharSequence value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}

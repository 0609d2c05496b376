package com.studiosync.gateway.cors;

import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Tells browsers which pages of other origins may read answers, and answers what they ask beforehand. Credentials are
 * never allowed: tokens come in a header that a page sets itself, so no page can use what a browser sends unasked.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
@Singleton
public class Cors implements Handler<RoutingContext> {

    private static final String ALL = "*";
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED_WITH =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, X-Request-Id";
    private static final String TOLD = "ETag, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, "
            + "RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id";
    private static final int NO_CONTENT = 204;

    private final Set<String> origins;
    private final String maxAge;

    Cors(CorsConfig config) {
        this.origins = config.origins().map(Set::copyOf).orElse(Set.of());
        this.maxAge = Long.toString(config.maxAge().toSeconds());
    }

    @Override
    public void handle(RoutingContext routing) {
        String origin = routing.request().getHeader(HttpHeaders.ORIGIN);
        if (origins.isEmpty() || origin == null) {
            routing.next();
            return;
        }
        boolean allowed = origins.contains(ALL) || origins.contains(origin);
        routing.addHeadersEndHandler(
                beforeHead -> tell(origin, allowed, routing.response().headers()));
        if (!isAskedBeforehand(routing.request())) {
            routing.next();
        } else if (allowed) {
            permit(routing);
        } else {
            throw Problems.forbidden("Pages of this origin may not use the API.");
        }
    }

    private void tell(String origin, boolean allowed, MultiMap headers) {
        headers.add(HttpHeaders.VARY, "Origin");
        if (allowed) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origins.contains(ALL) ? ALL : origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, TOLD);
        }
    }

    private void permit(RoutingContext routing) {
        routing.response()
                .setStatusCode(NO_CONTENT)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED_WITH)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge)
                .end();
    }

    private static boolean isAskedBeforehand(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }
}

package com.studiosync.gateway.routes;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.netty.handler.codec.http.HttpHeaderValidationUtil;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Lets only requests pass that every server after this one understands in the same way. */
@Singleton
public class SafeRequests implements Handler<RoutingContext> {

    private static final ProblemType METHOD =
            new ProblemType("method-not-allowed", "This method is not allowed here", 405);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    @Override
    public void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!METHODS.contains(request.method())) {
            throw Problems.of(METHOD, "Use GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.");
        }
        if (!request.uri().startsWith("/") || !SafePath.isSafe(request.path())) {
            throw Problems.malformed("The path has segments or characters that are not accepted.");
        }
        if (!canBeWritten(request)) {
            throw Problems.malformed("A header has control characters.");
        }
        if (request.headers().getAll(HttpHeaders.CONTENT_LENGTH).size() > 1) {
            throw Problems.malformed("Send one Content-Length header.");
        }
        if (request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            throw Problems.malformed("No service here speaks WebSocket; events come as text/event-stream.");
        }
        routing.next();
    }

    /** HTTP/2 can carry line breaks in its values, which no head of HTTP/1.1 can be written with. */
    private static boolean canBeWritten(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2
                || request.headers().entries().stream().allMatch(SafeRequests::canBeWritten);
    }

    private static boolean canBeWritten(Map.Entry<String, String> header) {
        return HttpHeaderValidationUtil.validateValidHeaderValue(header.getValue()) < 0;
    }
}

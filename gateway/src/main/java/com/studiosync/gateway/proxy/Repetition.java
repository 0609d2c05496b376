package com.studiosync.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;

/**
 * Says whether a request may be sent once more. A service may close a kept connection in the moment in which it is used
 * again; that tells nothing of the service, and to read twice does no harm.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-idempotent-methods">RFC 9110, section 9.2.2</a>
 */
final class Repetition {

    /** Requests on a connection are numbered. */
    private static final int FIRST_ON_CONNECTION = 1;

    private Repetition() {}

    /** Whether what became of it is a connection that ended, and not a first one. */
    static boolean isDue(Throwable failure, HttpServerRequest request, HttpClientRequest asked) {
        return (failure instanceof HttpClosedException || failure instanceof IOException)
                && asked.streamId() > FIRST_ON_CONNECTION
                && isRead(request)
                && hadNoBody(request);
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static boolean hadNoBody(HttpServerRequest request) {
        return request.isEnded()
                && request.bytesRead() == 0
                && !request.headers().contains(HttpHeaders.EXPECT);
    }
}

package com.studiosync.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** Writes a service's answer to the client as it comes. */
final class Answer {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private Answer() {}

    static Future<Void> send(ProxyResponse answer, HttpServerResponse client) {
        client.setStatusCode(answer.getStatusCode());
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        client.headers().addAll(answer.headers());
        frame(answer, client);
        ReadStream<Buffer> body = answer.getBody().stream();
        return body.pipe().endOnFailure(false).to(client);
    }

    /** Where the body ends: after its length, or with the last chunk. An old client sees it when the connection closes. */
    private static void frame(ProxyResponse answer, HttpServerResponse client) {
        Body body = answer.getBody();
        int status = answer.getStatusCode();
        if (body.length() >= 0) {
            client.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        } else if (status != NO_CONTENT && status != NOT_MODIFIED && chunksAreKnown(answer)) {
            client.setChunked(true);
        }
    }

    private static boolean chunksAreKnown(ProxyResponse answer) {
        return answer.request().version() != HttpVersion.HTTP_1_0;
    }
}

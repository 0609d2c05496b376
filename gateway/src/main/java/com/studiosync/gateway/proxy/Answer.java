package com.studiosync.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** Writes a service's answer to the client as it comes. */
final class Answer {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private Answer() {}

    static Future<Void> send(HttpClientResponse answer, HttpServerRequest request, HttpClientRequest asked) {
        HttpServerResponse client = request.response();
        client.setStatusCode(answer.statusCode());
        AnsweredHeaders.pass(answer.headers(), client.headers(), asked);
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && answer.statusCode() != NO_CONTENT) {
            client.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        if (hasNoBody(answer, request)) {
            return answer.end().compose(read -> client.end());
        }
        if (length == null && request.version() == HttpVersion.HTTP_1_1) {
            client.setChunked(true);
        }
        return answer.pipe().endOnFailure(false).to(client);
    }

    private static boolean hasNoBody(HttpClientResponse answer, HttpServerRequest request) {
        int status = answer.statusCode();
        return request.method() == HttpMethod.HEAD || status == NO_CONTENT || status == NOT_MODIFIED;
    }
}

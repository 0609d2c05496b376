package com.studiosync.gateway.hosts;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/** What a request says about the host it is for: headers, or what HTTP/2 puts in their place. */
public final class SentHosts {

    private SentHosts() {}

    /** All of them as they were sent; a request that does not contradict itself has one. */
    public static List<String> of(HttpServerRequest request) {
        List<String> headers = request.headers().getAll(HttpHeaders.HOST);
        // That a header of HTTP/2 is the same as the authority was checked when the stream was opened.
        boolean authority = request.version() == HttpVersion.HTTP_2 && headers.size() <= 1;
        return authority && request.authority() != null
                ? List.of(request.authority().toString())
                : headers;
    }
}

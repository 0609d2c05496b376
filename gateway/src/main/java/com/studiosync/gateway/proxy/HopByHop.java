package com.studiosync.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;

/**
 * Headers that speak of one connection and end there, those that Connection names included.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-connection">RFC 9110, section 7.6.1</a>
 */
final class HopByHop {

    private static final List<String> ALWAYS = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");

    private HopByHop() {}

    static void remove(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(headers::remove);
        ALWAYS.forEach(headers::remove);
    }
}

package com.studiosync.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headers that speak of one connection and end there, those that Connection names included. The length of a body is
 * among them, because whoever sends the body on frames it anew.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-connection">RFC 9110, section 7.6.1</a>
 */
final class HopByHop {

    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "content-length",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private HopByHop() {}

    /** Copies all others, but for those that are dropped by their names in lower case. */
    static void copyOthers(MultiMap from, MultiMap to, Predicate<String> dropped) {
        Set<String> named = named(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!ALWAYS.contains(name) && !named.contains(name) && !dropped.test(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    /** Most say nothing here, or one word that is dropped in any case. */
    private static Set<String> named(MultiMap headers) {
        String first = headers.get(HttpHeaders.CONNECTION);
        if (first == null
                || isKnown(first) && headers.getAll(HttpHeaders.CONNECTION).size() == 1) {
            return Set.of();
        }
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }
}

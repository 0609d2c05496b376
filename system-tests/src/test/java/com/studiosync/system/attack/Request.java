package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request.
 *
 * @param host the subdomain of a studio; {@code null} for the platform's own host
 * @param token of who asks; {@code null} for nobody
 * @param places what stands in the path
 * @param query values of query parameters
 * @param body {@code null} for none
 */
record Request(
        Operation operation, String host, String token, List<String> places, Map<String, String> query, byte[] body) {

    boolean isUpload() {
        return operation.mediaType().filter(type -> !type.contains("json")).isPresent();
    }

    /** What the request itself names. */
    List<String> named() {
        return Stream.concat(places.stream(), School.idsIn(everything()).stream())
                .toList();
    }

    /** Everything that an answer may repeat. */
    String everything() {
        return body == null ? target() : target() + new String(body, StandardCharsets.UTF_8);
    }

    String target() {
        String path = operation.at(places);
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(pair -> pair.getKey() + "=" + pair.getValue())
                                .collect(Collectors.joining("&", "?", ""));
    }
}

package com.studiosync.gateway.visits;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.requests.RequestIds;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the log tells of one request. It names the route instead of the path, and no address: paths hold tokens and names,
 * and an address is a person's.
 */
record AccessEntry(Map<String, String> fields) {

    private static final String NONE = "-";

    static AccessEntry of(RoutingContext routing, Visit visit) {
        HttpServerRequest request = routing.request();
        Duration elapsed = visit.elapsed();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("method", request.method().name());
        fields.put("route", visit.route());
        fields.put("status", Integer.toString(request.response().getStatusCode()));
        fields.put("complete", Boolean.toString(request.response().ended()));
        fields.put(
                "studio",
                visit.studio()
                        .map(DirectoryEntry::studioId)
                        .map(Object::toString)
                        .orElse(NONE));
        fields.put("ms", millis(elapsed));
        fields.put("upstreamMs", visit.upstream().map(AccessEntry::millis).orElse(NONE));
        fields.put("ownMs", millis(visit.own(elapsed)));
        fields.put("bytesIn", Long.toString(request.bytesRead()));
        fields.put("bytesOut", Long.toString(request.response().bytesWritten()));
        fields.put("request", RequestIds.of(routing));
        return new AccessEntry(fields);
    }

    /** For people: method first, the rest by name. */
    String text() {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey().equals("method") ? field.getValue() : field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}

package com.studiosync.gateway.visits;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.accesslog.AccessEntry;
import com.studiosync.gateway.accesslog.AccessLines;
import com.studiosync.platform.requests.RequestIds;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Begins the visit, and counts it and has a line written when it is over. */
@Singleton
public class AccessLog implements Handler<RoutingContext> {

    private final VisitMetrics metrics;
    private final AccessLines lines;
    private final Clock clock;

    AccessLog(VisitMetrics metrics, AccessLines lines, Clock clock) {
        this.metrics = metrics;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public void handle(RoutingContext routing) {
        // What Quarkus reroutes inside comes by a second time.
        if (Visit.of(routing) == null) {
            Visit visit = Visit.begin(routing);
            metrics.begin();
            routing.addEndHandler(ended -> end(routing, visit));
        }
        routing.next();
    }

    private void end(RoutingContext routing, Visit visit) {
        visit.end();
        metrics.end(visit, routing.response().getStatusCode());
        if (lines.areWanted()) {
            lines.add(entry(routing, visit));
        }
    }

    private AccessEntry entry(RoutingContext routing, Visit visit) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        return new AccessEntry(
                clock.instant().toEpochMilli(),
                request.method().name(),
                visit.route(),
                response.getStatusCode(),
                response.ended(),
                visit.studio().map(DirectoryEntry::studioId).orElse(null),
                millis(visit.nanos()),
                visit.hasUpstream() ? millis(visit.upstreamNanos()) : AccessEntry.NONE,
                millis(visit.ownNanos()),
                request.bytesRead(),
                response.bytesWritten(),
                RequestIds.of(routing));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}

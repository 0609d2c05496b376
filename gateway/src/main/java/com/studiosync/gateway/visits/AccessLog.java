package com.studiosync.gateway.visits;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.requests.RequestIds;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Begins the visit and writes one line when it is over. The line names the route instead of the path, and no address:
 * paths hold tokens and names, and an address is a person's.
 */
@ApplicationScoped
public class AccessLog implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger("access");

    private final VisitMetrics metrics;

    AccessLog(VisitMetrics metrics) {
        this.metrics = metrics;
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
        metrics.end(visit, routing.response().getStatusCode());
        if (LOG.isInfoEnabled()) {
            LOG.info(line(routing, visit));
        }
    }

    private static String line(RoutingContext routing, Visit visit) {
        return "%s route=%s status=%d%s studio=%s ms=%d upstreamMs=%s request=%s"
                .formatted(
                        routing.request().method(),
                        visit.route(),
                        routing.response().getStatusCode(),
                        routing.response().ended() ? "" : " aborted",
                        visit.studio()
                                .map(DirectoryEntry::studioId)
                                .map(Object::toString)
                                .orElse("-"),
                        visit.elapsed().toMillis(),
                        visit.upstream()
                                .map(Duration::toMillis)
                                .map(Object::toString)
                                .orElse("-"),
                        RequestIds.of(routing));
    }
}

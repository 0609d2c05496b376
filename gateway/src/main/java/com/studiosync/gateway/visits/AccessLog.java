package com.studiosync.gateway.visits;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/** Begins the visit and writes one line when it is over: for people, or with a field for everything where logs are JSON. */
@ApplicationScoped
public class AccessLog implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger("access");

    private final VisitMetrics metrics;
    private final boolean json;

    AccessLog(VisitMetrics metrics, @ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json) {
        this.metrics = metrics;
        this.json = json;
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
        if (LOG.isLoggable(Level.INFO)) {
            LOG.logRaw(record(AccessEntry.of(routing, visit), json));
        }
    }

    static ExtLogRecord record(AccessEntry entry, boolean json) {
        ExtLogRecord line = new ExtLogRecord(
                Level.INFO, json ? "request" : entry.text(), ExtLogRecord.FormatStyle.NO_FORMAT, LOG.getName());
        line.setLoggerName(LOG.getName());
        if (json) {
            entry.fields().forEach(line::putMdc);
        }
        return line;
    }
}

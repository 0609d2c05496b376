package com.studiosync.gateway.accesslog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The lines of the access log. The log category {@code access} switches them off. When the output takes them too slowly,
 * those that there is no room for are dropped and counted: a request is worth more than its line.
 */
@Startup
@Singleton
public class AccessLines {

    private static final Logger SWITCH = Logger.getLogger("access");
    private static final Logger LOG = Logger.getLogger(AccessLines.class);

    /** What a gateway at its fastest writes in half a second; a few megabytes. */
    private static final int ROOM = 16_384;

    private final LineWriter writer;
    private final Counter dropped;
    private final AtomicInteger untold = new AtomicInteger();

    AccessLines(@ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json, MeterRegistry metrics) {
        LineFormat format = json ? new JsonFormat(ZoneId.systemDefault()) : new TextFormat(ZoneId.systemDefault());
        writer = new LineWriter(ROOM, format, () -> System.out, this::tell);
        dropped = metrics.counter("studiosync.gateway.access.log.dropped");
    }

    @PostConstruct
    void start() {
        writer.start();
    }

    @PreDestroy
    void stop() {
        writer.stop();
    }

    /** Whether it is worth the trouble to make an entry. */
    public boolean areWanted() {
        return SWITCH.isInfoEnabled();
    }

    /** Never waits. */
    public void add(AccessEntry entry) {
        if (!writer.add(entry)) {
            dropped.increment();
            untold.incrementAndGet();
        }
    }

    private void tell() {
        int missing = untold.getAndSet(0);
        if (missing > 0) {
            LOG.warnf(
                    "%d lines of the access log were dropped: the output takes them too slowly. Is whoever reads it up?",
                    missing);
        }
    }
}

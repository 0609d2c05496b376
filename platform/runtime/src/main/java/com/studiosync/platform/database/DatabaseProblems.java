package com.studiosync.platform.database;

import com.studiosync.platform.problems.ProblemMapper;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.web.RoutingContext;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what the database refuses into problems. */
@ApplicationScoped
public class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ProblemMapper problems;

    DatabaseProblems(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException stale, RoutingContext routing) {
        return problems.refused(Problems.stale(), routing);
    }

    @ServerExceptionMapper({
        PersistenceException.class,
        PgException.class,
        ClosedConnectionException.class,
        VertxException.class,
        NoStackTraceThrowable.class,
        TimeoutException.class,
        SocketException.class
    })
    Response refused(Throwable failure, RoutingContext routing) {
        if (UnstorableText.causes(failure)) {
            return problems.refused(Problems.malformed("Text may not hold the character U+0000."), routing);
        }
        if (!Outages.isOutage(failure)) {
            return problems.unexpected(failure, routing);
        }
        LOG.warnf("Answering 503, PostgreSQL is away or has no room: %s", failure.getMessage());
        return problems.refused(Problems.unavailable("The database is not reachable.", RETRY_AFTER), routing);
    }
}

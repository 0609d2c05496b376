package com.studiosync.platform.database;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a database that is away or overloaded, which passes, from a fault, which does not. */
public final class Outages {

    private static final String QUERY_CANCELED = "57014";

    /** admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections, query_canceled, deadlock, serialization. */
    private static final Set<String> PASSING =
            Set.of("57P01", "57P02", "57P03", "53300", QUERY_CANCELED, "40P01", "40001", "55P03");

    private static final int MAX_DEPTH = 10;

    private Outages() {}

    /** True when trying again later can help. */
    public static boolean isOutage(Throwable failure) {
        return any(failure, Outages::passes);
    }

    /**
     * True when a statement took longer than it may. Under load that passes, too; but where the statement is the cause, no
     * number of tries helps.
     */
    public static boolean isOutOfTime(Throwable failure) {
        return any(failure, cause -> QUERY_CANCELED.equals(SqlState.of(cause)));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_DEPTH)
                .anyMatch(wanted);
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof ClosedConnectionException
                || cause instanceof TimeoutException
                || cause instanceof VertxException
                || isPoolTimeout(cause)
                || PASSING.contains(SqlState.of(cause));
    }

    /** What Vert.x' pool fails with when no connection came free in time; it has no type of its own. */
    private static boolean isPoolTimeout(Throwable cause) {
        return cause instanceof NoStackTraceThrowable && "Timeout".equals(cause.getMessage());
    }
}

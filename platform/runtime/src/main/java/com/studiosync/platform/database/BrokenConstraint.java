package com.studiosync.platform.database;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * Recognises a refusal by the name of the constraint, whatever its kind: of exclusion constraints and of what a foreign key
 * lost meanwhile the ORM tells no name, so it is read from PostgreSQL's own message.
 */
public final class BrokenConstraint {

    /** The class of codes for violations of integrity. */
    private static final String INTEGRITY = "23";

    private BrokenConstraint() {}

    /** Matches a violation of that constraint. */
    public static Predicate<Throwable> of(String constraint) {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (SqlState.of(cause).startsWith(INTEGRITY) && names(cause, constraint)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean names(Throwable cause, String constraint) {
        if (cause instanceof PgException refused) {
            return constraint.equals(refused.getConstraint());
        }
        return cause instanceof SQLException told && told.getMessage().contains('"' + constraint + '"');
    }
}

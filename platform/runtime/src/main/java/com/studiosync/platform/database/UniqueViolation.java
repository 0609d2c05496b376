package com.studiosync.platform.database;

import io.vertx.pgclient.PgException;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;

/** Recognises the loser of a race for a unique value, by the name of the constraint. */
public final class UniqueViolation {

    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueViolation() {}

    /** Matches a violation of that constraint, for {@code onFailure(UniqueViolation.of("accounts_email_key"))}. */
    public static Predicate<Throwable> of(String constraint) {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PgException refused) {
                    return UNIQUE_VIOLATION.equals(refused.getSqlState()) && constraint.equals(refused.getConstraint());
                }
                if (cause instanceof ConstraintViolationException refused
                        && constraint.equals(refused.getConstraintName())) {
                    return true;
                }
            }
            return false;
        };
    }
}

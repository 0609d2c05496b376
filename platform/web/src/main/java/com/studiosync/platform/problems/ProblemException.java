package com.studiosync.platform.problems;

import java.time.Duration;
import java.util.List;

/**
 * A refusal that the client is told about. Make one with {@link Problems}; it carries no stack trace, because it is an
 * answer and not a fault.
 */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final List<FieldError> errors;
    private final Duration retryAfter;
    private final String entityTag;

    ProblemException(ProblemType type, String detail, List<FieldError> errors, Duration retryAfter) {
        this(type, detail, errors, retryAfter, null);
    }

    ProblemException(ProblemType type, String detail, List<FieldError> errors, Duration retryAfter, String entityTag) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
        this.entityTag = entityTag;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When it is worth trying again, or {@code null}. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The {@code ETag} of what is there in place of what the client expected, or {@code null}. */
    public String entityTag() {
        return entityTag;
    }
}

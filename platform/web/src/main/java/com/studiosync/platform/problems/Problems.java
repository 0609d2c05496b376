package com.studiosync.platform.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Duration;
import java.util.List;

/** The refusals that code can throw, each named for what it means. */
public final class Problems {

    private Problems() {}

    /** Absent, or outside the caller's scope: the two look alike, so that existence does not leak. */
    public static ProblemException notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no such " + what + ".");
    }

    public static ProblemException malformed(String detail) {
        return of(ProblemType.MALFORMED, detail);
    }

    /** JSON that is none of the expected form: names the field that is unknown or of the wrong type. */
    public static ProblemException unreadable(JsonMappingException mapping) {
        return new ProblemException(ProblemType.MALFORMED, BadInput.WRONG_FORM, BadInput.unreadable(mapping), null);
    }

    public static ProblemException unauthenticated(String detail) {
        return of(ProblemType.UNAUTHENTICATED, detail);
    }

    public static ProblemException forbidden(String detail) {
        return of(ProblemType.FORBIDDEN, detail);
    }

    public static ProblemException conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    /** A conflict that one field causes, such as a subdomain that is taken. */
    public static ProblemException conflict(String field, String message) {
        return new ProblemException(ProblemType.CONFLICT, message, List.of(new FieldError(field, message)), null);
    }

    /** Somebody else has changed the document at the same moment. */
    public static ProblemException stale() {
        return of(ProblemType.STALE, "Read the current version and apply your change to it.");
    }

    /** The caller's {@code If-Match} names a version that is no longer the current one, whose {@code ETag} the answer tells. */
    public static ProblemException stale(String currentTag) {
        return new ProblemException(
                ProblemType.STALE,
                "The current version is " + currentTag + ". Read it and apply your change to it.",
                List.of(),
                null,
                currentTag);
    }

    /** A change of a shared document came without {@code If-Match}. */
    public static ProblemException preconditionRequired() {
        return of(ProblemType.PRECONDITION_REQUIRED, "Send the ETag that you read in an If-Match header.");
    }

    /** Well-formed, but one field breaks a rule. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(ProblemType.INVALID, "See errors for each field.", errors, null);
    }

    /** Too busy, or a part is down; nothing was done. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of(), retryAfter);
    }

    /** A problem of a type that one feature alone knows. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null);
    }

    /** The same, when it is worth trying again after some time. */
    public static ProblemException of(ProblemType type, String detail, Duration retryAfter) {
        return new ProblemException(type, detail, List.of(), retryAfter);
    }
}

package com.studiosync.platform.problems;

import java.net.URI;

/**
 * A kind of problem: stable on the wire, so that clients can act on it.
 *
 * @param slug the last segment of the type URI
 * @param title the same for every occurrence
 * @param status the HTTP status code
 */
public record ProblemType(String slug, String title, int status) {

    public static final ProblemType MALFORMED = new ProblemType("malformed-request", "The request is malformed", 400);
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", "A valid access token is needed", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", "This is not allowed", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", "There is nothing here", 404);
    public static final ProblemType CONFLICT =
            new ProblemType("conflict", "The request conflicts with the current state", 409);
    public static final ProblemType STALE = new ProblemType("stale", "The document has changed meanwhile", 412);
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", "The request is too large", 413);
    public static final ProblemType INVALID = new ProblemType("invalid", "The request breaks a rule", 422);
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", "An If-Match header is needed", 428);
    public static final ProblemType INTERNAL = new ProblemType("internal", "Something went wrong on our side", 500);
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", "Not available right now", 503);

    private static final String BASE = "https://studiosync.com/problems/";

    /** The {@code type} member of the problem document. */
    public URI uri() {
        return URI.create(BASE + slug);
    }
}

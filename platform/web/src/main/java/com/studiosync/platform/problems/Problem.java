package com.studiosync.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * The body of every refusal.
 *
 * @param type says what kind of problem it is; stable
 * @param title the same for every problem of that type
 * @param status the HTTP status code
 * @param detail what happened this time, for people
 * @param instance the path that was asked
 * @param requestId finds the request in the logs
 * @param errors what is wrong with which field; of hundreds only the first, which help as much
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type, String title, int status, String detail, String instance, String requestId, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int MOST_ERRORS = 100;

    /** A problem of that type, told to the request that is under way. */
    public static Problem of(
            ProblemType type, String detail, String instance, String requestId, List<FieldError> errors) {
        List<FieldError> first = errors.size() > MOST_ERRORS ? errors.subList(0, MOST_ERRORS) : errors;
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, requestId, first);
    }
}

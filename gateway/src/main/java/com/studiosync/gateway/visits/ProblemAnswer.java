package com.studiosync.gateway.visits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.Problem;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.requests.RequestIds;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** The body and the headers of the answer to a problem, as the services build them too. */
@Singleton
public class ProblemAnswer {

    /** Asks for a token; a step that has set it already knows more about what is missing. */
    public static final String CHALLENGE = "WWW-Authenticate";

    private static final int UNAUTHORIZED = 401;

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    public Buffer body(ProblemException problem, RoutingContext routing) {
        Problem body = Problem.of(
                problem.type(),
                problem.getMessage(),
                routing.request().path(),
                RequestIds.of(routing),
                problem.errors());
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void head(ProblemException problem, MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type().status() == UNAUTHORIZED && !headers.contains(CHALLENGE)) {
            headers.set(CHALLENGE, "Bearer error=\"invalid_token\"");
        }
        if (problem.retryAfter() != null) {
            headers.set(
                    "Retry-After",
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
    }
}

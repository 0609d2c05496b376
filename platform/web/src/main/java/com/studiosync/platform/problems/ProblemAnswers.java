package com.studiosync.platform.problems;

import com.studiosync.platform.requests.RequestIds;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Builds the answer for a problem, the same way for every cause. */
@ApplicationScoped
public class ProblemAnswers {

    Response answer(ProblemException problem, RoutingContext routing) {
        Response.ResponseBuilder response = response(problem.type(), problem.getMessage(), problem.errors(), routing);
        if (problem.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, seconds(problem.retryAfter()));
        }
        if (problem.entityTag() != null) {
            response.header(HttpHeaders.ETAG, problem.entityTag());
        }
        return response.build();
    }

    Response answer(ProblemType type, String detail, List<FieldError> errors, RoutingContext routing) {
        return response(type, detail, errors, routing).build();
    }

    private static Response.ResponseBuilder response(
            ProblemType type, String detail, List<FieldError> errors, RoutingContext routing) {
        Problem body = Problem.of(type, detail, routing.normalizedPath(), RequestIds.of(routing), errors);
        Response.ResponseBuilder response =
                Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(body);
        if (type.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response;
    }

    /** Rounded up: whoever waits as long as told must not be refused again for coming too early. */
    private static long seconds(Duration retryAfter) {
        return Math.max(1, retryAfter.plusSeconds(1).minusNanos(1).toSeconds());
    }
}

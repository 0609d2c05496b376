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
        return answer(problem.type(), problem.getMessage(), problem.errors(), problem.retryAfter(), routing);
    }

    Response answer(ProblemType type, String detail, List<FieldError> errors, RoutingContext routing) {
        return answer(type, detail, errors, null, routing);
    }

    private Response answer(
            ProblemType type, String detail, List<FieldError> errors, Duration retryAfter, RoutingContext routing) {
        Problem body = Problem.of(type, detail, routing.normalizedPath(), RequestIds.of(routing), errors);
        Response.ResponseBuilder response =
                Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(body);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        }
        if (type.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /** Rounded up: whoever waits as long as told must not be refused again for coming too early. */
    private static long seconds(Duration retryAfter) {
        return Math.max(1, retryAfter.plusSeconds(1).minusNanos(1).toSeconds());
    }
}

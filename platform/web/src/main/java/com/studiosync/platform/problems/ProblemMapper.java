package com.studiosync.platform.problems;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problems. Nothing of an unexpected exception reaches the client. */
@ApplicationScoped
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String NEEDS_TOKEN = "Send a valid access token as a Bearer token.";

    private final ProblemAnswers answers;

    ProblemMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refusal, RoutingContext routing) {
        return answers.answer(refusal, routing);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, RoutingContext routing) {
        return BadInput.isMissingBody(violations)
                ? answers.answer(ProblemType.MALFORMED, "A JSON body is needed.", List.of(), routing)
                : answers.answer(
                        ProblemType.INVALID, "See errors for each field.", BadInput.violations(violations), routing);
    }

    /** JSON of the wrong form reaches this class as it is thrown, and would meet a mapper of the framework otherwise. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException mismatch, RoutingContext routing) {
        return answers.answer(Problems.unreadable(mismatch), routing);
    }

    @ServerExceptionMapper
    Response outOfBounds(StreamConstraintsException tooMuch, RoutingContext routing) {
        return answers.answer(
                ProblemType.MALFORMED, "The body is nested too deeply, or has too many values.", List.of(), routing);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RoutingContext routing) {
        return answers.answer(ProblemType.UNAUTHENTICATED, NEEDS_TOKEN, List.of(), routing);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext routing) {
        return answers.answer(ProblemType.FORBIDDEN, "Your role does not allow this.", List.of(), routing);
    }

    /** What the HTTP layer itself refuses: unknown paths, methods and media types, unreadable bodies. */
    @ServerExceptionMapper
    Response refusedByTheHttpLayer(WebApplicationException refusal, RoutingContext routing) {
        int status = refusal.getResponse().getStatus();
        return status < 500
                ? answers.answer(
                        BadInput.typeFor(status), BadInput.detail(refusal), BadInput.unreadable(refusal), routing)
                : unexpected(refusal, routing);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault, RoutingContext routing) {
        LOG.error("Unexpected failure; the client was told nothing of it", fault);
        return answers.answer(
                ProblemType.INTERNAL, "The failure is in our log under the request id.", List.of(), routing);
    }
}

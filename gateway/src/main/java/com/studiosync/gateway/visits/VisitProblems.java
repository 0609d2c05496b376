package com.studiosync.gateway.visits;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Answers what a step refused; what was not foreseen goes to the log and leaves nothing of itself in the answer. */
@Singleton
public class VisitProblems implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(VisitProblems.class);
    private static final int SERVER_ERROR = 500;

    private final ProblemAnswer answer;

    VisitProblems(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void handle(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        if (response.ended() || response.headWritten()) {
            BrokenAnswer.end(routing);
            return;
        }
        ProblemException problem = problem(routing);
        answer.head(problem, response.headers());
        UnreadBody.leave(routing);
        response.setStatusCode(problem.type().status()).end(answer.body(problem, routing));
    }

    private static ProblemException problem(RoutingContext routing) {
        if (routing.failure() instanceof ProblemException refused) {
            return refused;
        }
        if (routing.statusCode() < SERVER_ERROR) {
            return Problems.malformed("The request is not one that this server understands; see its Host header.");
        }
        LOG.error("Unexpected failure; the client was told nothing of it", routing.failure());
        return Problems.of(ProblemType.INTERNAL, "The failure is in our log under the request id.");
    }
}

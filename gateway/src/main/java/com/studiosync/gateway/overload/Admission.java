package com.studiosync.gateway.overload;

import com.studiosync.gateway.routes.Route;
import com.studiosync.gateway.services.Destination;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Lets in as many requests at once as can be answered fast, and refuses the rest before any work is done for them. Answers
 * that stay open are counted apart: they would take the places of the others for good.
 */
@Singleton
public class Admission implements Handler<RoutingContext> {

    private static final ProblemType OVERLOADED = new ProblemType("overloaded", "Too much is asked right now", 503);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Bounds bounds;

    Admission(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void handle(RoutingContext routing) {
        Destination destination = Route.of(routing).destination();
        if (destination.stream()) {
            admit(bounds.streams(), routing);
        } else {
            // The service's first: what is refused for one service's sake must not take a place among all.
            admit(bounds.of(destination.service()), routing);
            admit(bounds.all(), routing);
        }
        routing.next();
    }

    private void admit(Bound bound, RoutingContext routing) {
        if (!bound.enter()) {
            throw refusal(bound);
        }
        routing.addEndHandler(over -> bound.leave());
    }

    private ProblemException refusal(Bound bound) {
        bounds.countRefusal(bound);
        return Problems.of(OVERLOADED, "Nothing was done; try again in a moment.", RETRY);
    }
}

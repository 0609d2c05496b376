package com.studiosync.gateway.routes;

import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Chooses the service for a request; a path that leads nowhere ends here. */
@Singleton
public class RouteChoice implements Handler<RoutingContext> {

    private final Routes routes;

    RouteChoice(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(RoutingContext routing) {
        Route route = routes.find(routing.request().path()).orElseThrow(() -> Problems.notFound("path"));
        route.lead(routing);
        Visit.of(routing).leadTo(route.name(), route.service());
        routing.next();
    }
}

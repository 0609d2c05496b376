package com.studiosync.gateway.routes;

import com.studiosync.gateway.limits.Limit;
import com.studiosync.gateway.limits.Limits;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** What one network address may ask of a route that is limited more strictly than the rest. */
@Singleton
public class RouteLimit implements Handler<RoutingContext> {

    private final Map<String, Limit> byRoute = new HashMap<>();

    RouteLimit(Routes routes, Limits limits) {
        for (Route route : routes.all()) {
            route.rateLimit()
                    .flatMap(allowance ->
                            limits.make("route-" + route.name(), allowance, "of this kind from your network address"))
                    .ifPresent(limit -> byRoute.put(route.name(), limit));
        }
    }

    @Override
    public void handle(RoutingContext routing) {
        Limit limit = byRoute.get(Route.of(routing).name());
        if (limit != null) {
            limit.take(routing);
        }
        routing.next();
    }
}

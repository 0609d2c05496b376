package com.studiosync.gateway.routes;

import com.studiosync.gateway.services.Destination;
import com.studiosync.platform.limits.Allowance;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Paths that begin with {@code prefix} lead to a service.
 *
 * @param maxBodySize in bytes, if it is not that of all routes
 * @param rateLimit what one address may ask of this route, if it is less than what it may ask in all
 */
public record Route(
        String name,
        String prefix,
        Destination destination,
        Access access,
        Optional<Long> maxBodySize,
        Optional<Allowance> rateLimit) {

    private static final String KEY = Route.class.getName();

    static Route of(String name, RoutesConfig.RouteConfig config) {
        return new Route(
                name,
                config.prefix(),
                new Destination(config.service(), config.timeout(), config.stream()),
                config.access(),
                config.maxBodySize().map(size -> size.asLongValue()),
                config.rateLimit());
    }

    /** The route of a request for which one was chosen. */
    public static Route of(RoutingContext routing) {
        return routing.get(KEY);
    }

    String service() {
        return destination.service();
    }

    void lead(RoutingContext routing) {
        routing.put(KEY, this);
    }

    public boolean needsToken() {
        return access == Access.TOKEN;
    }
}

package com.studiosync.gateway.routes;

import com.studiosync.gateway.limits.Allowance;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/**
 * Paths that begin with {@code prefix} lead to {@code service}.
 *
 * @param timeout for the service's answer, if it is not that of all services
 * @param maxBodySize in bytes, if it is not that of all routes
 * @param rateLimit what one address may ask of this route, if it is less than what it may ask in all
 */
public record Route(
        String name,
        String prefix,
        String service,
        Access access,
        Optional<Duration> timeout,
        Optional<Long> maxBodySize,
        Optional<Allowance> rateLimit) {

    private static final String KEY = Route.class.getName();

    static Route of(String name, RoutesConfig.RouteConfig config) {
        return new Route(
                name,
                config.prefix(),
                config.service(),
                config.access(),
                config.timeout(),
                config.maxBodySize().map(size -> size.asLongValue()),
                config.rateLimit());
    }

    /** The route of a request for which one was chosen. */
    public static Route of(RoutingContext routing) {
        return routing.get(KEY);
    }

    void lead(RoutingContext routing) {
        routing.put(KEY, this);
    }

    public boolean needsToken() {
        return access == Access.TOKEN;
    }
}

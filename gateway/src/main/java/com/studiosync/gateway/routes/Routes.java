package com.studiosync.gateway.routes;

import com.studiosync.gateway.services.Services;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table. It is checked at start: what is meant for the inside only cannot be routed by mistake. */
@Startup
@Singleton
public class Routes {

    private static final List<String> INSIDE_ONLY = List.of("/internal", "/q", "/openapi");

    private final Map<String, Route> byPrefix = new HashMap<>();
    private final List<OpenRoute> open = new ArrayList<>();

    Routes(RoutesConfig config, Services services) {
        config.routes().forEach((name, route) -> add(Route.of(name, route), services));
    }

    Collection<Route> all() {
        return byPrefix.values();
    }

    /** The service that answers for a path, if one does from outside. */
    public Optional<String> serviceFor(String path) {
        return find(path).map(Route::service);
    }

    /** A route with open segments is made for what lies deep below another one, so it goes first. */
    Optional<Route> find(String path) {
        for (OpenRoute candidate : open) {
            if (candidate.leads(path)) {
                return Optional.of(candidate.route());
            }
        }
        return findByPrefix(path);
    }

    /** Cuts the path down segment by segment, so that {@code /api/v1/studio} is no prefix of {@code /api/v1/studios}. */
    private Optional<Route> findByPrefix(String path) {
        for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            Route route = byPrefix.get(prefix);
            if (route != null) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    private void add(Route route, Services services) {
        String setting = "Setting studiosync.gateway.routes." + route.name();
        if (INSIDE_ONLY.stream().anyMatch(inside -> (route.prefix() + "/").startsWith(inside + "/"))) {
            throw new IllegalArgumentException(setting + ".prefix is " + route.prefix() + ": that is never routed");
        }
        if (!services.knows(route.service())) {
            throw new IllegalArgumentException(setting + ".service is " + route.service()
                    + ": set studiosync.gateway.services." + route.service() + " to its address");
        }
        if (route.destination()
                .timeout()
                .filter(timeout -> timeout.toMillis() < 1)
                .isPresent()) {
            throw new IllegalArgumentException(setting + ".timeout must be 1 ms or more");
        }
        Route other = byPrefix.put(route.prefix(), route);
        if (other != null) {
            throw new IllegalArgumentException(setting + ".prefix is also the prefix of " + other.name());
        }
        if (route.prefix().contains(OpenRoute.OPEN)) {
            open.add(OpenRoute.of(route));
        }
    }
}

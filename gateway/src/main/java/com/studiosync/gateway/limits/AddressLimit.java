package com.studiosync.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What one network address may ask in all. It comes first, so that what is refused later has been counted. */
@Singleton
public class AddressLimit implements Handler<RoutingContext> {

    private final Optional<Limit> limit;

    AddressLimit(Limits limits, LimitsConfig config) {
        limit = limits.make("address", config.address(), "from your network address");
    }

    @Override
    public void handle(RoutingContext routing) {
        // What Quarkus reroutes inside comes by a second time.
        if (limit.isPresent() && Standing.of(routing) == null) {
            Standing.begin(routing);
            limit.get().take(routing);
        }
        routing.next();
    }
}

package com.studiosync.gateway.limits;

import com.studiosync.gateway.visits.Visit;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What one account may ask, from wherever, and what may be asked of one studio, by whomever. */
@Singleton
public class CallerLimits implements Handler<RoutingContext> {

    private final Optional<Limit> account;
    private final Optional<Limit> studio;

    CallerLimits(Limits limits, LimitsConfig config) {
        account = limits.make("account", config.account(), "with your account");
        studio = limits.make("studio", config.studio(), "for this studio");
    }

    @Override
    public void handle(RoutingContext routing) {
        if (account.isPresent() && studio.isPresent()) {
            Visit visit = Visit.of(routing);
            visit.account().ifPresent(caller -> account.get().take(caller, routing));
            visit.concernedStudio().ifPresent(concerned -> studio.get().take(concerned, routing));
        }
        routing.next();
    }
}

package com.studiosync.gateway.hosts;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.directory.Studios;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the studio that a request visits. What comes after it can rely on a host that is ours. */
@Singleton
public class HostCheck implements Handler<RoutingContext> {

    private static final ProblemType PAUSED = new ProblemType("studio-paused", "This studio is paused", 404);

    private final HostNames names;
    private final Studios studios;
    private final FormerHost formerHost;

    HostCheck(PlatformAddress platform, Studios studios, FormerHost formerHost) {
        this.names = new HostNames(platform);
        this.studios = studios;
        this.formerHost = formerHost;
    }

    @Override
    public void handle(RoutingContext routing) {
        Optional<String> subdomain = names.read(SentHosts.of(routing.request())).subdomain();
        subdomain.ifPresentOrElse(name -> visit(name, routing), routing::next);
    }

    private void visit(String name, RoutingContext routing) {
        studios.known(name).ifPresentOrElse(studio -> enter(name, studio, routing), () -> lookUp(name, routing));
    }

    private void lookUp(String name, RoutingContext routing) {
        routing.request().pause();
        studios.lookUp(name)
                .onItem()
                .invoke(() -> routing.request().resume())
                .subscribe()
                .with(
                        found -> found.ifPresentOrElse(
                                studio -> enterIfThere(name, studio, routing), () -> routing.fail(unknown(name))),
                        routing::fail);
    }

    /** Whoever left during the question takes no place: nobody would tell any more that it is free again. */
    private void enterIfThere(String name, DirectoryEntry studio, RoutingContext routing) {
        if (!routing.response().closed()) {
            enter(name, studio, routing);
        }
    }

    private void enter(String name, DirectoryEntry studio, RoutingContext routing) {
        Visit.of(routing).enter(studio);
        if (!studio.subdomain().equals(name)) {
            formerHost.leaveFor(studio, routing);
        } else if (studio.status() == DirectoryEntry.Status.PAUSED) {
            routing.fail(Problems.of(PAUSED, "Its administrators can resume it on the platform's own host."));
        } else {
            routing.next();
        }
    }

    private static ProblemException unknown(String name) {
        return Problems.of(HostName.UNKNOWN_HOST, "There is no studio called " + name + ".");
    }
}

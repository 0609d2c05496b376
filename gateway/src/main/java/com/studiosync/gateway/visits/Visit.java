package com.studiosync.gateway.visits;

import com.studiosync.contracts.studio.DirectoryEntry;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;

/** One request on its way through the gateway: the studio that it visits, where it goes, how long that took. */
public final class Visit {

    private static final String KEY = Visit.class.getName();
    private static final String NO_ROUTE = "none";
    private static final long NEVER = -1;

    private final long startedAt = System.nanoTime();
    private DirectoryEntry studio;
    private UUID account;
    private UUID boundTo;
    private String route = NO_ROUTE;
    private String service;
    private long askedAt;
    private long answeredAfter = NEVER;
    private long serviceTook;
    private long took;

    private Visit() {}

    static Visit begin(RoutingContext routing) {
        Visit visit = new Visit();
        routing.put(KEY, visit);
        return visit;
    }

    public static Visit of(RoutingContext routing) {
        return routing.get(KEY);
    }

    public void enter(DirectoryEntry visited) {
        studio = visited;
    }

    /** The studio on whose host the request came in; empty on the platform's own host. */
    public Optional<DirectoryEntry> studio() {
        return Optional.ofNullable(studio);
    }

    public boolean isOnPlatformHost() {
        return studio == null;
    }

    /** A good token came along, of that account and perhaps bound to a studio. */
    public void identify(UUID caller, Optional<UUID> tokensStudio) {
        account = caller;
        boundTo = tokensStudio.orElse(null);
    }

    public Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    /** The studio whose data this is about: the one that is visited, else the one that the token is bound to. */
    public Optional<UUID> concernedStudio() {
        return Optional.ofNullable(studio == null ? boundTo : studio.studioId());
    }

    public void leadTo(String chosenRoute, String chosenService) {
        route = chosenRoute;
        service = chosenService;
    }

    /** The name of the route, for metrics and the log: unlike a path it is one of few and tells nothing of a person. */
    String route() {
        return route;
    }

    public String service() {
        return service;
    }

    public void askService() {
        askedAt = System.nanoTime();
    }

    public void serviceAnswered() {
        serviceEnded();
        answeredAfter = serviceTook;
    }

    public void serviceEnded() {
        serviceTook = System.nanoTime() - askedAt;
    }

    void end() {
        took = System.nanoTime() - startedAt;
    }

    /** False when no service was asked, or none has answered. */
    boolean hasUpstream() {
        return answeredAfter != NEVER;
    }

    /** From the request to the first byte of the service's answer. */
    long upstreamNanos() {
        return answeredAfter;
    }

    /** From the first byte to the last. */
    long nanos() {
        return took;
    }

    /** What the gateway itself took: the whole without what a service and the way of its answer took. */
    long ownNanos() {
        return took - serviceTook;
    }
}

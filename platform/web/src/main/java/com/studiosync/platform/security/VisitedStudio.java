package com.studiosync.platform.security;

import com.studiosync.platform.problems.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The studio on whose host a request came in. The gateway sets the header after removing any that a client sent, so it
 * serves public pages only; it never widens what a token allows.
 */
@RequestScoped
public class VisitedStudio {

    public static final String HEADER = "X-Studio-Id";

    private final HttpServerRequest request;

    VisitedStudio(HttpServerRequest request) {
        this.request = request;
    }

    /** The visited studio; empty on the platform's own host. */
    public Optional<UUID> id() {
        return Optional.ofNullable(request.getHeader(HEADER)).map(VisitedStudio::parse);
    }

    /**
     * The visited studio.
     *
     * @throws com.studiosync.platform.problems.ProblemException 404 on the platform's own host
     */
    public UUID required() {
        return id().orElseThrow(() -> Problems.notFound("page on this host; ask on a studio's own host"));
    }

    private static UUID parse(String header) {
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.malformed("The header " + HEADER + " is not an id.");
        }
    }
}

package com.studiosync.gateway.hosts;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.visits.UnreadBody;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Sends visitors of a studio's former host to the one that it has now, with the same method, path and query.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-308-permanent-redirect">RFC 9110, section 15.4.9</a>
 */
@Singleton
class FormerHost {

    private static final int PERMANENT_REDIRECT = 308;

    private final PlatformAddress platform;

    FormerHost(PlatformAddress platform) {
        this.platform = platform;
    }

    /** Not to be kept: a studio may take its name back, and browsers that remember both ways would go in circles. */
    void leaveFor(DirectoryEntry studio, RoutingContext routing) {
        UnreadBody.leave(routing);
        routing.response()
                .setStatusCode(PERMANENT_REDIRECT)
                .putHeader(
                        HttpHeaders.LOCATION,
                        platform.studioOrigin(studio.subdomain())
                                + routing.request().uri())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}

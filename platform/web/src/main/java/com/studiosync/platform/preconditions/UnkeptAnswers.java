package com.studiosync.platform.preconditions;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells caches and browsers to keep no answer that says nothing else, since most are about people, and some are tokens.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.1">RFC 6749, section 5.1, for tokens</a>
 */
public class UnkeptAnswers {

    private static final int LAST = Integer.MIN_VALUE;

    @ServerResponseFilter(priority = LAST)
    void complete(ContainerResponseContext response) {
        if (Family.familyOf(response.getStatus()) == Family.SUCCESSFUL) {
            response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        }
    }
}

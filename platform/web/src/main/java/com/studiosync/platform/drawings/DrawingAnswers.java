package com.studiosync.platform.drawings;

import com.studiosync.platform.preconditions.EntityTags;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands out a {@link Drawing}: its {@code ETag}, what a browser may do with it, and 304 to a client that has it already. */
public class DrawingAnswers {

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Drawing drawing) {
            response.setEntity(drawing.svg());
            response.getHeaders().putSingle("Content-Security-Policy", drawing.securityPolicy());
            response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            EntityTags.put(drawing.entityTag(), request, response);
        }
    }
}

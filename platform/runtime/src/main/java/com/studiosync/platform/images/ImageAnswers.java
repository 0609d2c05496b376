package com.studiosync.platform.images;

import com.studiosync.platform.preconditions.EntityTags;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands out a {@link CleanImage} that a resource method returns: its bytes under its content type, its {@code ETag}, and 304
 * without a body to a client that has it already, as {@link EntityTags} does. A URL that names the picture's
 * {@link CleanImage#version} as {@code ?v=} will never show another one, so it may be kept for good, and by everybody where
 * the method has said how long the others may be kept.
 *
 * <p>Neither the method nor its class has a {@code @Produces}: which of two types an answer has is known only when it is
 * there, and the framework would refuse {@code Accept: image/*}, which is what browsers send.
 */
public class ImageAnswers {

    private static final String VERSION = "v";
    private static final String FOR_GOOD = "max-age=31536000, immutable";

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof CleanImage image) {
            response.setEntity(image.bytes(), new Annotation[0], MediaType.valueOf(image.contentType()));
            response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
            if (image.version().equals(request.getUriInfo().getQueryParameters().getFirst(VERSION))) {
                keepForGood(response.getHeaders());
            }
            EntityTags.put(image.entityTag(), request, response);
        }
    }

    private static void keepForGood(MultivaluedMap<String, Object> headers) {
        String who = headers.containsKey(HttpHeaders.CACHE_CONTROL) ? "public, " : "private, ";
        headers.putSingle(HttpHeaders.CACHE_CONTROL, who + FOR_GOOD);
    }
}

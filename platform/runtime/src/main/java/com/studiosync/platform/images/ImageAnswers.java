package com.studiosync.platform.images;

import com.studiosync.platform.preconditions.EntityTags;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands out a {@link CleanImage} that a resource method returns: its bytes under its content type, its {@code ETag}, and 304
 * without a body to a client that has it already. Unless the method says otherwise, with
 * {@link org.jboss.resteasy.reactive.Cache}, only the client itself may keep a copy, and asks each time whether it is current.
 *
 * <p>Neither the method nor its class has a {@code @Produces}: which of two types an answer has is known only when it is
 * there, and the framework would refuse {@code Accept: image/*}, which is what browsers send.
 */
public class ImageAnswers {

    private static final String ASK_EACH_TIME = "private, no-cache";

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof CleanImage image) {
            response.setEntity(image.bytes(), new Annotation[0], MediaType.valueOf(image.contentType()));
            response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(ASK_EACH_TIME));
            EntityTags.put(image.entityTag(), request, response);
        }
    }
}

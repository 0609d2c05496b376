package com.studiosync.platform.images;

import com.studiosync.platform.preconditions.EntityTags;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands out a {@link CleanImage} that a resource method returns: its bytes under its content type, its {@code ETag}, and 304
 * without a body to a client that has it already, as {@link EntityTags} does.
 *
 * <p>Neither the method nor its class has a {@code @Produces}: which of two types an answer has is known only when it is
 * there, and the framework would refuse {@code Accept: image/*}, which is what browsers send.
 */
public class ImageAnswers {

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof CleanImage image) {
            response.setEntity(image.bytes(), new Annotation[0], MediaType.valueOf(image.contentType()));
            EntityTags.put(image.entityTag(), request, response);
        }
    }
}

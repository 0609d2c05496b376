package com.studiosync.profile.entries;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to whoever has added something to a list. */
public final class Created {

    private Created() {}

    /** 201 with the place of what was added, which is below that of the list. */
    public static <T> RestResponse<T> in(UriInfo list, UUID id, T added) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(list.getPath() + "/" + id))
                .entity(added)
                .build();
    }
}

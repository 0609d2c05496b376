package com.studiosync.identity.roles;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The published catalogue of roles and permissions. */
@Path("/api/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Roles")
public class RoleResource {

    @GET
    @Cache(maxAge = 3600)
    @Operation(
            summary = "The roles and what each allows",
            description = "Includes permissions that services outside of this project enforce.")
    @APIResponse(responseCode = "200", description = "All roles")
    public Uni<Page<RoleView>> roles() {
        return Uni.createFrom()
                .item(() -> new Page<>(
                        Arrays.stream(Role.values()).map(RoleView::of).toList(), null));
    }
}

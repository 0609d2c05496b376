package com.studiosync.studio.mystudios;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a person finds the studios that she belongs to. */
@Path("/api/v1/studios")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class MyStudiosResource {

    private final MyStudios mine;
    private final Caller caller;

    MyStudiosResource(MyStudios mine, Caller caller) {
        this.mine = mine;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "My studios",
            description =
                    "Those that the caller is a member of, with the roles there, whatever studio the token is bound to.")
    @APIResponse(responseCode = "200", description = "A page of studios")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "422", description = "limit or cursor is not one; errors tells which")
    public Uni<Page<MyStudioView>> mine(@BeanParam @Valid PageRequest page) {
        return mine.of(caller.accountId(), page);
    }
}

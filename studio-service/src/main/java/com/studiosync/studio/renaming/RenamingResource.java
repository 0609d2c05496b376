package com.studiosync.studio.renaming;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.studios.StudioView;
import com.studiosync.studio.studios.StudioViews;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The subdomain of the studio that the token is bound to. */
@Path("/api/v1/studio/subdomain")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class RenamingResource {

    private final RenameStudio rename;
    private final StudioViews views;
    private final Caller caller;

    RenamingResource(RenameStudio rename, StudioViews views, Caller caller) {
        this.rename = rename;
        this.views = views;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Move the studio to another subdomain",
            description =
                    "The host of the former one redirects for 90 days, in which nobody else can take it; the studio"
                            + " itself can take it back. If-Match is not needed, and counts when sent.")
    @APIResponseSchema(value = StudioView.class, responseDescription = "The studio at its new address")
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "409", description = "The subdomain is taken")
    @APIResponse(
            responseCode = "412",
            description = "The studio has changed since the version in If-Match; ETag tells the current one")
    @APIResponse(responseCode = "422", description = "No studio can have this subdomain; errors tells why")
    @APIResponse(responseCode = "429", description = "Renamed too often; see Retry-After")
    public Uni<StudioView> rename(@BeanParam IfMatch expected, @NotNull @Valid RenameRequest request) {
        return rename.to(request.wanted(), caller.studioId(), expected).map(views::of);
    }
}

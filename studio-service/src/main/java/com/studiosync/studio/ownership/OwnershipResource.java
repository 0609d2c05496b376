package com.studiosync.studio.ownership;

import com.studiosync.platform.security.Permission;
import com.studiosync.studio.studios.StudioView;
import com.studiosync.studio.studios.StudioViews;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who owns the studio that the token is bound to. */
@Path("/api/v1/studio/owner")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class OwnershipResource {

    private final TransferOwnership transfer;
    private final StudioViews views;

    OwnershipResource(TransferOwnership transfer, StudioViews views) {
        this.transfer = transfer;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Hand the studio over",
            description =
                    "For its owner, to another ADMIN of the studio. The owner alone can delete the studio, or hand it"
                            + " over. An owner who is no ADMIN any more is followed by the longest-serving one.")
    @APIResponseSchema(value = StudioView.class, responseDescription = "The studio with its new owner")
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not the owner of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "422", description = "The account is no ADMIN of the studio")
    public Uni<StudioView> handOver(@NotNull @Valid OwnerRequest request) {
        return transfer.to(request.accountId()).map(views::of);
    }
}

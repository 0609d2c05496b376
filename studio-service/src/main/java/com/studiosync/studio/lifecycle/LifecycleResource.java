package com.studiosync.studio.lifecycle;

import com.studiosync.platform.security.Permission;
import com.studiosync.studio.studios.StudioView;
import com.studiosync.studio.studios.StudioViews;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whether the studio that the token is bound to is open, and for how long there is one. */
@Path("/api/v1/studio")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
@PermissionsAllowed(Permission.Name.STUDIO_EDIT)
public class LifecycleResource {

    private final ChangeStatus status;
    private final StudioViews views;

    LifecycleResource(ChangeStatus status, StudioViews views) {
        this.status = status;
        this.views = views;
    }

    @POST
    @Path("/deactivate")
    @Operation(
            summary = "Pause the studio",
            description =
                    "Its host answers 404 until it is resumed. Nothing is lost, and its members can still sign in on the"
                            + " platform's host. Pausing a paused studio changes nothing.")
    @APIResponseSchema(value = StudioView.class, responseDescription = "The studio, paused")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    public Uni<StudioView> deactivate() {
        return status.pause().map(views::of);
    }

    @POST
    @Path("/reactivate")
    @Operation(
            summary = "Resume the studio",
            description = "Calls a deletion off, too. Resuming an active studio changes nothing.")
    @APIResponseSchema(value = StudioView.class, responseDescription = "The studio, active")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "409", description = "The grace is over, and the studio is being deleted")
    public Uni<StudioView> reactivate() {
        return status.resume().map(views::of);
    }

    @DELETE
    @ResponseStatus(202)
    @Operation(
            summary = "Delete the studio",
            description =
                    "For its owner. It is paused at once, and deleted with everything that belongs to it when the grace is"
                            + " over; until then POST /api/v1/studio/reactivate calls that off. Its subdomain stays reserved for a while.")
    @APIResponse(
            responseCode = "202",
            description = "The studio, paused, with the date of its deletion; asking again does not change that",
            content = @Content(schema = @Schema(implementation = StudioView.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not the owner of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    public Uni<StudioView> delete() {
        return status.delete().map(views::of);
    }
}

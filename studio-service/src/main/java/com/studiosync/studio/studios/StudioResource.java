package com.studiosync.studio.studios;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The studio that the token is bound to. */
@Path("/api/v1/studio")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class StudioResource {

    private final Studios studios;
    private final EditStudio edit;
    private final StudioViews views;
    private final Caller caller;

    StudioResource(Studios studios, EditStudio edit, StudioViews views, Caller caller) {
        this.studios = studios;
        this.edit = edit;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(summary = "The studio of this token", description = "If-None-Match is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "The studio, with its version as ETag",
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(examples = "\"3\"")),
            content = @Content(schema = @Schema(implementation = StudioView.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token is bound to no studio, or may not see it")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    public Uni<StudioView> studio() {
        return studios.read(caller.studioId()).map(views::of);
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Change the studio",
            description = "JSON Merge Patch: what is absent stays, what is null goes.")
    @APIResponseSchema(value = StudioView.class, responseDescription = "The studio after the change, with its new ETag")
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(
            responseCode = "412",
            description = "The studio has changed since the version in If-Match; ETag tells the current one")
    @APIResponse(responseCode = "422", description = "A field breaks a rule; errors tells which")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<StudioView> change(
            @BeanParam IfMatch expected,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StudioDetails.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a new name, and no phone any more",
                                                            value =
                                                                    "{\"name\":\"Rock School Berlin\",\"phone\":null}")))
                    MergePatch patch) {
        return edit.by(patch, caller.studioId(), expected).map(views::of);
    }
}

package com.studiosync.profile.settings;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/profile-settings")
@SecurityRequirement(name = "jwt")
@Tag(name = "Profile settings", description = "What a studio decides about who sees what")
public class SettingsResource {

    private final KeepSettings keeping;

    SettingsResource(KeepSettings keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(operationId = "getProfileSettings", summary = "Read what the studio decides about who sees what")
    @APIResponse(
            responseCode = "200",
            description = "The settings, with their ETag; the defaults when nothing was decided")
    public Uni<SettingsView> read() {
        return keeping.read();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            operationId = "changeProfileSettings",
            summary = "Decide about who sees what",
            description = "JSON Merge Patch: absent fields stay. Holds from the next request on.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SettingsDocument.class)))
    @APIResponse(responseCode = "200", description = "The changed settings, with their new ETag")
    @APIResponse(responseCode = "412", description = "The settings have changed since you read them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<SettingsView> change(@BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.change(expected, patch);
    }
}

package com.studiosync.studio.settings;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The settings of the studio that the token is bound to. */
@Path("/api/v1/studio/settings")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.Name.STUDIO_EDIT)
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class SettingsResource {

    private static final String EXAMPLE =
            "{\"calendar\":{\"firstDay\":\"monday\",\"colours\":[\"#1e90ff\"]},\"banner\":null}";

    private final ChangeSettings changing;
    private final SettingsOfStudios settings;
    private final Transactions transactions;
    private final Caller caller;

    SettingsResource(ChangeSettings changing, SettingsOfStudios settings, Transactions transactions, Caller caller) {
        this.changing = changing;
        this.settings = settings;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The studio's settings",
            description = "A JSON object of your own making, {} at first. If-None-Match is answered with 304.")
    @APIResponseSchema(value = SettingsView.class, responseDescription = "The settings, with their version as ETag")
    public Uni<SettingsView> read() {
        return transactions
                .inStudio(caller.studioId(), () -> settings.of(caller.studioId()))
                .map(SettingsView::of);
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change the studio's settings",
            description =
                    "JSON Merge Patch: what is absent stays, what is null goes. Neither the patch nor the settings may"
                            + " have more than 64 KiB or be nested more than 16 levels deep.")
    @APIResponseSchema(
            value = SettingsView.class,
            responseDescription = "The settings as they are now, with their ETag")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "412", description = "The settings have changed since the version in If-Match")
    @APIResponse(responseCode = "413", description = "The patch is larger than 64 KiB")
    @APIResponse(responseCode = "422", description = "The settings would be larger than 64 KiB, or too deeply nested")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<SettingsView> change(
            @BeanParam IfMatch expected,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SettingsView.class),
                                            examples = @ExampleObject(name = "set and remove", value = EXAMPLE)))
                    byte[] patch) {
        return changing.by(new MergePatch(SettingsJson.read(patch)), caller.studioId(), expected)
                .map(SettingsView::of);
    }
}

package com.studiosync.studio.hours;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.hours.document.HoursDocument;
import com.studiosync.studio.hours.keeping.ReplaceHours;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The business hours of the studio that the token is bound to. */
@Path("/api/v1/studio/hours")
@Tag(name = "Hours")
@SecurityRequirement(name = "jwt")
public class HoursResource {

    private final ReadHours read;
    private final ReplaceHours replace;
    private final Caller caller;

    HoursResource(ReadHours read, ReplaceHours replace, Caller caller) {
        this.read = read;
        this.replace = replace;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(summary = "When the studio is open", description = HoursTexts.READING)
    @APIResponse(
            responseCode = "200",
            description = "The hours as they were written, with their version as ETag; or the opening periods",
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(examples = "\"3\"")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {HoursView.class, OpeningPeriods.class}),
                            examples = {
                                @ExampleObject(name = "the hours", value = HoursTexts.HOURS),
                                @ExampleObject(name = "opening periods", value = HoursTexts.PERIODS)
                            }))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token is bound to no studio, or may not see it")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "422", description = "from and to make no period; errors tells why")
    public Uni<HoursAnswer> hours(@BeanParam AskedPeriod asked) {
        return read.of(caller.studioId(), asked);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(summary = "Replace the hours", description = HoursTexts.WRITING)
    @APIResponseSchema(value = HoursView.class, responseDescription = "The hours after the change, with their new ETag")
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "412", description = "The hours have changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors tells all of them, each with its field")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<HoursView> replace(
            @BeanParam IfMatch expected,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HoursDocument.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a school that closes late on Fridays",
                                                            value = HoursTexts.HOURS)))
                    HoursDocument wish) {
        return replace.by(wish, caller.studioId(), expected).map(HoursView::of);
    }
}

package com.studiosync.profile.availability;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/teachers/{id}/availability")
@SecurityRequirement(name = "jwt")
@Tag(name = "Teachers")
public class AvailabilityResource {

    private final KeepAvailability keeping;

    AvailabilityResource(KeepAvailability keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Ruled(Rule.AVAILABILITY_VIEW)
    @Operation(
            operationId = "getAvailability",
            summary = "When a teacher teaches",
            description = "For the teacher and admins. Others see what is open.")
    @APIResponse(responseCode = "200", description = "What she told, with its version as ETag; nothing at first")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    public Uni<AvailabilityView> read(UUID id) {
        return keeping.read(id).map(AvailabilityView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.AVAILABILITY_EDIT)
    @Operation(
            operationId = "replaceAvailability",
            summary = "Tell when a teacher teaches",
            description = AvailabilityTexts.WRITING)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AvailabilityDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "two days a week, and away in August",
                                            value = AvailabilityTexts.EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What is true now, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    @APIResponse(responseCode = "412", description = "It has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors tells all of them, each with its field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<AvailabilityView> replace(UUID id, @BeanParam IfMatch expected, @NotNull AvailabilityDocument wish) {
        return keeping.replace(id, wish, expected).map(AvailabilityView::of);
    }
}

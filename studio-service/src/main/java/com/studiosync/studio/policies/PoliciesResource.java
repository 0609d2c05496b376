package com.studiosync.studio.policies;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The policies of the studio that the token is bound to. */
@Path("/api/v1/studio/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class PoliciesResource {

    private static final String EXAMPLE = """
            {"cancellation":{"noticeHours":24},"makeUpLessons":{"offered":true,"withinDays":60},"payment":{"dueDays":14},\
            "texts":[{"code":"terms","title":"Terms of lessons","body":"Lessons take place weekly.","visibility":"PUBLIC"}]}""";

    private final ReadPolicies reading;
    private final ChangePolicies changing;
    private final Caller caller;

    PoliciesResource(ReadPolicies reading, ChangePolicies changing, Caller caller) {
        this.reading = reading;
        this.changing = changing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            summary = "The studio's policies",
            description =
                    "Texts in their latest version, also if it holds from a later day on. If-None-Match is answered"
                            + " with 304.")
    @APIResponseSchema(value = PoliciesView.class, responseDescription = "The policies, with their version as ETag")
    public Uni<PoliciesView> read() {
        return reading.all(caller.studioId());
    }

    @GET
    @Path("in-force")
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            summary = "The texts that hold today",
            description = "Each in the version that holds on this day in the studio's time zone.")
    @APIResponseSchema(value = TextsView.class, responseDescription = "The texts, in the studio's order")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    public Uni<TextsView> inForce() {
        return reading.inForce(caller.studioId()).map(TextsView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Replace the studio's policies",
            description =
                    "What is left out is withdrawn. A text that says something new becomes another version of its code;"
                            + " earlier versions stay as they are and can be read for good.")
    @APIResponseSchema(
            value = PoliciesView.class,
            responseDescription = "The policies as they are now, with their ETag")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "409", description = "The studio would have more than 1000 versions of texts")
    @APIResponse(responseCode = "412", description = "The policies have changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "A field breaks a rule; errors tells which")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<PoliciesView> replace(
            @BeanParam IfMatch expected,
            @Valid
                    @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PoliciesRequest.class),
                                            examples = @ExampleObject(name = "a small school", value = EXAMPLE)))
                    PoliciesRequest wanted) {
        return changing.to(wanted, caller.studioId(), expected);
    }
}

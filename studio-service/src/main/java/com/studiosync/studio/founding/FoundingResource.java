package com.studiosync.studio.founding;

import com.studiosync.platform.security.Caller;
import com.studiosync.studio.studios.StudioView;
import com.studiosync.studio.studios.StudioViews;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where studios are founded, by anybody who is signed in. */
@Path("/api/v1/studios")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class FoundingResource {

    private final FoundStudio found;
    private final StudioViews views;
    private final Caller caller;

    FoundingResource(FoundStudio found, StudioViews views, Caller caller) {
        this.found = found;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.LOCATION, value = "/api/v1/studio")
    @Operation(
            summary = "Found a studio",
            description = "The caller becomes its ADMIN within moments: switch to it with POST /api/v1/auth/switch.")
    @APIResponse(
            responseCode = "201",
            description = "The studio is live on its subdomain",
            headers = @Header(name = "Location", schema = @Schema(examples = "/api/v1/studio")),
            content = @Content(schema = @Schema(implementation = StudioView.class)))
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(
            responseCode = "409",
            description = "The subdomain is taken, or the caller has founded too many studios")
    @APIResponse(responseCode = "422", description = "A field breaks a rule; errors tells which")
    public Uni<StudioView> found(
            @Valid
                    @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FoundStudioRequest.class),
                                            examples = @ExampleObject(name = "a school in Berlin", value = """
                                                                    {"name":"Rock School","subdomain":"rockschool",\
                                                                    "timezone":"Europe/Berlin","currency":"EUR","country":"DE"}""")))
                    FoundStudioRequest wish) {
        return found.by(caller.accountId(), wish).map(views::of);
    }
}

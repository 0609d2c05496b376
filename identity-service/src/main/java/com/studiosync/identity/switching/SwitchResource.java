package com.studiosync.identity.switching;

import com.studiosync.identity.sessions.TokenResponse;
import com.studiosync.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Going on in another studio. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SwitchResource {

    private final SwitchStudio switchStudio;
    private final Caller caller;

    SwitchResource(SwitchStudio switchStudio, Caller caller) {
        this.switchStudio = switchStudio;
        this.caller = caller;
    }

    @POST
    @Path("switch")
    @Authenticated
    @SecurityRequirement(name = "jwt")
    @Operation(summary = "Go on in another of my studios", description = "Starts a session there; this one stays.")
    @APIResponse(responseCode = "200", description = "Access and refresh token for that studio")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    @APIResponse(responseCode = "403", description = "Not (yet) a member of that studio")
    public Uni<TokenResponse> switchTo(@NotNull @Valid SwitchRequest request) {
        return switchStudio.switchTo(request.studioId(), caller.accountId(), caller.sessionId());
    }
}

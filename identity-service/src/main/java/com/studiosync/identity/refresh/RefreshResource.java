package com.studiosync.identity.refresh;

import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.identity.sessions.TokenResponse;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a refresh token is good for: another pair of tokens, and the end of its session. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class RefreshResource {

    private final RotateRefreshToken rotateRefreshToken;
    private final SignOut signOut;

    RefreshResource(RotateRefreshToken rotateRefreshToken, SignOut signOut) {
        this.rotateRefreshToken = rotateRefreshToken;
        this.signOut = signOut;
    }

    @POST
    @Path("refresh")
    @PermitAll
    @Limited(Rule.REFRESH)
    @Operation(
            summary = "Get a new pair of tokens",
            description = "A refresh token is good once. One that comes back after a short grace ends its session.")
    @APIResponse(responseCode = "200", description = "Access and refresh token")
    @APIResponse(responseCode = "401", description = "The refresh token is not good (any more)")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<TokenResponse> refresh(@NotNull @Valid RefreshTokenRequest request) {
        return rotateRefreshToken.rotate(request.refreshToken());
    }

    @POST
    @Path("logout")
    @PermitAll
    @Limited(Rule.REFRESH)
    @Operation(summary = "Sign out", description = "Ends the session; answers 204 for unknown tokens too.")
    @APIResponse(responseCode = "204", description = "The session has ended")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<Void> logout(@NotNull @Valid RefreshTokenRequest request) {
        return signOut.signOut(request.refreshToken());
    }
}

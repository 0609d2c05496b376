package com.studiosync.identity.signin;

import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.identity.sessions.TokenResponse;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.VisitedStudio;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out, refreshing, going on in another studio. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SignInResource {

    private final SignIn signIn;
    private final SignOut signOut;
    private final RotateRefreshToken rotateRefreshToken;
    private final SwitchStudio switchStudio;
    private final VisitedStudio visited;
    private final Caller caller;

    SignInResource(
            SignIn signIn,
            SignOut signOut,
            RotateRefreshToken rotateRefreshToken,
            SwitchStudio switchStudio,
            VisitedStudio visited,
            Caller caller) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.rotateRefreshToken = rotateRefreshToken;
        this.switchStudio = switchStudio;
        this.visited = visited;
        this.caller = caller;
    }

    @POST
    @Path("login")
    @PermitAll
    @Limited(Rule.SIGN_IN)
    @Operation(
            summary = "Sign in",
            description =
                    "On a studio's host the tokens are bound to that studio; on the platform's own host to the only"
                            + " studio of the account, if it has just one. After failed attempts strangers have to wait;"
                            + " a device that brings the deviceToken of an earlier sign-in, or an access token of the"
                            + " account, does not wait for what others did.")
    @APIResponse(responseCode = "200", description = "Access and refresh token, and a token for the device")
    @APIResponse(responseCode = "401", description = "Address or password is wrong; which of them is not said")
    @APIResponse(
            responseCode = "403",
            description = "The address is not confirmed, or not (yet) a member of this studio")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    @APIResponse(responseCode = "429", description = "Too many attempts, or too many of them failed; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many sign-ins at once; see Retry-After")
    public Uni<SignInResponse> login(@NotNull @Valid SignInRequest request) {
        return signIn.signIn(request, visited.id());
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

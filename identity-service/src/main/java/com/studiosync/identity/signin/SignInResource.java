package com.studiosync.identity.signin;

import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.platform.security.VisitedStudio;
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

/** Signing in. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SignInResource {

    private final SignIn signIn;
    private final VisitedStudio visited;

    SignInResource(SignIn signIn, VisitedStudio visited) {
        this.signIn = signIn;
        this.visited = visited;
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
}

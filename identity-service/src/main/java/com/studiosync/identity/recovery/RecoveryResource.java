package com.studiosync.identity.recovery;

import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.limits.EvenPace;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** Replacing a forgotten password. */
@Path("/api/v1/auth/password")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Passwords")
public class RecoveryResource {

    private final ForgotPassword forgotPassword;
    private final ResetPassword resetPassword;
    private final EvenPace pace;
    private final VisitedStudio visited;

    RecoveryResource(ForgotPassword forgotPassword, ResetPassword resetPassword, EvenPace pace, VisitedStudio visited) {
        this.forgotPassword = forgotPassword;
        this.resetPassword = resetPassword;
        this.pace = pace;
        this.visited = visited;
    }

    @POST
    @Path("forgot")
    @ResponseStatus(202)
    @Limited(Rule.SEND_MAIL)
    @Operation(
            summary = "Ask for a link to reset a forgotten password",
            description = "Answers 202 for every address, known or not.")
    @APIResponse(responseCode = "202", description = "A mail is on its way if the address has an account")
    @APIResponse(responseCode = "422", description = "Not an e-mail address")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<Void> forgot(@NotNull @Valid ForgottenPassword request) {
        return pace.of(forgotPassword.forgot(
                new EmailAddress(request.email()), visited.id().orElse(null)));
    }

    @POST
    @Path("reset")
    @Limited(Rule.REDEEM_TOKEN)
    @Operation(
            summary = "Set another password with the token that was mailed",
            description = "All sessions of the account end, and its address counts as confirmed. A new password that is"
                    + " refused leaves the token good.")
    @APIResponse(responseCode = "204", description = "The new password signs in")
    @APIResponse(
            responseCode = "422",
            description = "The token was used, has expired or never existed; or the new password is easy to guess")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many passwords to hash at once; see Retry-After")
    public Uni<Void> reset(@NotNull @Valid PasswordReset request) {
        return resetPassword.reset(request.token(), request.newPassword());
    }
}

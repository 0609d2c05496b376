package com.studiosync.identity.registration;

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

/** Registering and confirming the address. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Registration")
public class RegistrationResource {

    private final RegisterAccount registerAccount;
    private final VerifyEmail verifyEmail;
    private final EvenPace pace;
    private final VisitedStudio visited;

    RegistrationResource(
            RegisterAccount registerAccount, VerifyEmail verifyEmail, EvenPace pace, VisitedStudio visited) {
        this.registerAccount = registerAccount;
        this.verifyEmail = verifyEmail;
        this.pace = pace;
        this.visited = visited;
    }

    @POST
    @Path("register")
    @ResponseStatus(202)
    @Limited(Rule.SEND_MAIL)
    @Operation(
            summary = "Register",
            description =
                    "Answers 202 whether or not the address is known; what comes next is in the mail. On a studio's"
                            + " host the person becomes a student there once the address is confirmed: at once, after"
                            + " an admin's approval, or only when invited, as the studio's policy has it.")
    @APIResponse(responseCode = "202", description = "A mail is on its way")
    @APIResponse(responseCode = "400", description = "Malformed body or unknown field")
    @APIResponse(responseCode = "422", description = "A field breaks a rule, or the password is easy to guess")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many registrations at once; see Retry-After")
    public Uni<Void> register(@NotNull @Valid RegistrationRequest request) {
        return pace.of(registerAccount.register(
                new EmailAddress(request.email()),
                request.person(),
                request.password(),
                visited.id().orElse(null)));
    }

    @POST
    @Path("verify-email")
    @Limited(Rule.REDEEM_TOKEN)
    @Operation(summary = "Confirm the address with the token that was mailed to it")
    @APIResponse(responseCode = "204", description = "The account can sign in")
    @APIResponse(responseCode = "422", description = "The token was used, has expired or never existed")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<Void> verify(@NotNull @Valid VerifyEmailRequest request) {
        return verifyEmail.verify(request.token());
    }

    @POST
    @Path("verify-email/resend")
    @ResponseStatus(202)
    @Limited(Rule.SEND_MAIL)
    @Operation(summary = "Ask for another verification mail", description = "Answers 202 for every address.")
    @APIResponse(responseCode = "202", description = "A mail is on its way if the address waits for one")
    @APIResponse(responseCode = "422", description = "Not an e-mail address")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<Void> resend(@NotNull @Valid ResendRequest request) {
        return pace.of(verifyEmail.resend(
                new EmailAddress(request.email()), visited.id().orElse(null)));
    }
}

package com.studiosync.identity.emailchange;

import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.limits.EvenPace;
import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** Changing the address of an account. */
@Path("/api/v1/account/email")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class EmailChangeResource {

    private final AskForNewEmail asking;
    private final ConfirmNewEmail confirming;
    private final EvenPace pace;

    EmailChangeResource(AskForNewEmail asking, ConfirmNewEmail confirming, EvenPace pace) {
        this.asking = asking;
        this.confirming = confirming;
        this.pace = pace;
    }

    @POST
    @ResponseStatus(202)
    @Limited(Rule.SEND_MAIL)
    @Authenticated
    @SecurityRequirement(name = "jwt")
    @Operation(
            summary = "Ask for another address",
            description = "Answers 202 whether or not somebody has the address; what comes next is in the mail there."
                    + " Until the new address is confirmed the account keeps the one that it has.")
    @APIResponse(responseCode = "202", description = "A mail is on its way to the new address")
    @APIResponse(responseCode = "403", description = "The password is wrong")
    @APIResponse(responseCode = "422", description = "Not an e-mail address, or that of this account")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong passwords, or requests from one address; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many passwords to check at once; see Retry-After")
    public Uni<Void> ask(@NotNull @Valid EmailChangeRequest request) {
        return pace.of(asking.ask(new EmailAddress(request.email()), request.currentPassword()));
    }

    @POST
    @Path("confirm")
    @Limited(Rule.REDEEM_TOKEN)
    @PermitAll
    @Operation(
            summary = "Confirm another address with the token that was mailed to it",
            description = "The former address is told; links that were mailed there to reset the password are void.")
    @APIResponse(responseCode = "204", description = "The account has the new address, which is its login from now on")
    @APIResponse(responseCode = "409", description = "Somebody else has taken the address meanwhile")
    @APIResponse(responseCode = "422", description = "The token was used, has expired or never existed")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<Void> confirm(@NotNull @Valid EmailConfirmation confirmation) {
        return confirming.confirm(confirmation.token());
    }
}

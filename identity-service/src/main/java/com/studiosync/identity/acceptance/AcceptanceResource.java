package com.studiosync.identity.acceptance;

import com.studiosync.identity.acceptance.offers.OfferView;
import com.studiosync.identity.acceptance.offers.Offers;
import com.studiosync.identity.acceptance.offers.ReadOffer;
import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.platform.security.OptionalCaller;
import com.studiosync.platform.security.VisitedStudio;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an invited person does with the token of the mail. */
@Path("/api/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Invitations")
public class AcceptanceResource {

    private final ReadOffer reading;
    private final AcceptInvitation accepting;
    private final VisitedStudio visited;
    private final OptionalCaller caller;

    AcceptanceResource(ReadOffer reading, AcceptInvitation accepting, VisitedStudio visited, OptionalCaller caller) {
        this.reading = reading;
        this.accepting = accepting;
        this.visited = visited;
        this.caller = caller;
    }

    @GET
    @Path("by-token/{token}")
    @Limited(Rule.REDEEM_TOKEN)
    @Operation(operationId = "readOffer", summary = "See what an invitation is to")
    @APIResponse(responseCode = "200", description = "The studio, the roles, and whether the address has an account")
    @APIResponse(responseCode = "404", description = "Not good (any more), or of another studio than this host's")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<OfferView> read(String token) {
        return reading.with(Offers.token(token, visited.id()));
    }

    @POST
    @Path("accept")
    @Limited(Rule.REDEEM_TOKEN)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "An address without account gets one, with the names and the password sent; it counts as"
                    + " confirmed. One with an account needs its password, or an access token of it.")
    @APIResponse(responseCode = "200", description = "A member from now on; roles that she had before stay")
    @APIResponse(responseCode = "400", description = "Malformed body or unknown field")
    @APIResponse(responseCode = "401", description = "The password is wrong, or the access token is not valid")
    @APIResponse(responseCode = "403", description = "Signed in to another account (wrong-account)")
    @APIResponse(responseCode = "404", description = "Not good (any more), or of another studio than this host's")
    @APIResponse(responseCode = "409", description = "The address got an account meanwhile; try again")
    @APIResponse(responseCode = "422", description = "A field breaks a rule, or is missing")
    @APIResponse(
            responseCode = "429",
            description = "Too many from one address, or too many wrong passwords; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many passwords to hash at once; see Retry-After")
    public Uni<AcceptedView> accept(@NotNull @Valid AcceptRequest request) {
        return caller.accountId()
                .flatMap(account -> accepting.accept(Offers.token(request.token(), visited.id()), request, account));
    }
}

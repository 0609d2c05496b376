package com.studiosync.identity.erasure;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Having the own account erased. */
@Path("/api/v1/account/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class ErasureResource {

    private final RequestErasure requesting;
    private final CancelErasure cancelling;

    ErasureResource(RequestErasure requesting, CancelErasure cancelling) {
        this.requesting = requesting;
        this.cancelling = cancelling;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Have my account erased",
            description = "It is erased after a grace in which it can be called off; all other sessions end at once.")
    @APIResponse(responseCode = "202", description = "When the account will be erased")
    @APIResponse(responseCode = "403", description = "The password is wrong")
    @APIResponse(responseCode = "409", description = "Studios, which the detail names, would lose their last admin")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many passwords to check at once; see Retry-After")
    public Uni<ErasureView> request(@NotNull @Valid ErasureRequest request) {
        return requesting.request(request.currentPassword()).map(account -> new ErasureView(account.eraseAt()));
    }

    @DELETE
    @Operation(
            summary = "Keep my account after all",
            description = "Answers 204 also when nobody asked for the account to be erased.")
    @APIResponse(responseCode = "204", description = "The account stays")
    @APIResponse(responseCode = "409", description = "It is too late")
    public Uni<Void> cancel() {
        return cancelling.cancel();
    }
}

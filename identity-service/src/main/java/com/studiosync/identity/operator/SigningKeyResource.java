package com.studiosync.identity.operator;

import com.studiosync.identity.sessions.Sessions;
import com.studiosync.identity.tokens.RotateSigningKeys;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Claims;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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

/** The operator's hold on the signing keys. */
@Path("/api/v1/operator/signing-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Claims.OPERATOR)
@SecurityRequirement(name = "jwt")
@Tag(name = "Operator")
public class SigningKeyResource {

    private final RotateSigningKeys rotateSigningKeys;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Caller caller;

    SigningKeyResource(
            RotateSigningKeys rotateSigningKeys, Sessions sessions, Transactions transactions, Caller caller) {
        this.rotateSigningKeys = rotateSigningKeys;
        this.sessions = sessions;
        this.transactions = transactions;
        this.caller = caller;
    }

    @POST
    @Path("rotation")
    @Operation(
            summary = "Replace the signing keys",
            description =
                    "Without haste, a new key is published now and signs some minutes later; nobody notices. Urgently,"
                            + " a new key signs at once, all others leave the key set, and access tokens that they signed are"
                            + " refused as soon as services have read it again; refresh tokens stay good.")
    @APIResponse(responseCode = "200", description = "A new key is published; it tells from when on it signs")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    @APIResponse(responseCode = "403", description = "Not the platform's operator, or the token is bound to a studio")
    @APIResponse(responseCode = "409", description = "A new key is published already and signs soon")
    public Uni<RotationView> rotate(@NotNull @Valid RotationRequest request) {
        return transactions
                .ofPlatform(() -> sessions.requireAlive(caller.sessionId()))
                .flatMap(alive -> request.urgent()
                        ? rotateSigningKeys.replaceAll(caller.accountId())
                        : rotateSigningKeys.rotate(caller.accountId()))
                .map(RotationView::of);
    }
}

package com.studiosync.identity.invitations;

import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The invitations of the studio that the token is bound to. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.Name.MEMBERS_MANAGE)
@SecurityRequirement(name = "jwt")
@Tag(name = "Invitations", description = "Inviting people to a studio, and accepting that")
@APIResponse(responseCode = "401", description = "No valid access token")
@APIResponse(responseCode = "403", description = "You do not manage members, or have less than the invitation gives")
public class InvitationResource {

    private final ChangeInvitation changing;
    private final Invitations invitations;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(
            ChangeInvitation changing, Invitations invitations, Transactions transactions, Caller caller, Clock clock) {
        this.changing = changing;
        this.invitations = invitations;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "List invitations")
    @APIResponse(responseCode = "200", description = "A page, oldest first")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Uni<Page<InvitationView>> list(
            @BeanParam @Valid InvitationFilter filter, @BeanParam @Valid PageRequest page) {
        UUID studio = caller.studioId();
        return transactions
                .inStudio(studio, () -> invitations.page(studio, filter.state(), clock.instant(), page))
                .map(found -> Page.cut(found, page, invitation -> Cursor.at(invitation.id())))
                .map(found -> found.map(this::view));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInvitation", summary = "Read an invitation")
    @APIResponse(
            responseCode = "200",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "No such invitation of this studio")
    public Uni<InvitationView> get(UUID id) {
        return transactions
                .inStudio(caller.studioId(), () -> invitations.one(id))
                .map(this::view);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back")
    @APIResponse(responseCode = "204", description = "Its token is worthless now")
    @APIResponse(responseCode = "404", description = "No such invitation of this studio")
    @APIResponse(responseCode = "409", description = "It is not pending (invitation-settled)")
    public Uni<Void> revoke(UUID id) {
        return changing.revoke(id).replaceWithVoid();
    }

    @POST
    @Path("{id}/resend")
    @Limited(Rule.SEND_MAIL)
    @Operation(
            operationId = "resendInvitation",
            summary = "Send an invitation again",
            description = "With a new token and a new expiry, also when it has expired; the former token is worthless.")
    @APIResponse(
            responseCode = "200",
            description = "A mail is on its way",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "No such invitation of this studio")
    @APIResponse(responseCode = "409", description = "It was accepted or revoked (invitation-settled)")
    @APIResponse(responseCode = "429", description = "The address was sent many mails already; see Retry-After")
    public Uni<InvitationView> resend(UUID id) {
        return changing.resend(id).map(this::view);
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, clock.instant());
    }
}

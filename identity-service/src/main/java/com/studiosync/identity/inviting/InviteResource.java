package com.studiosync.identity.inviting;

import com.studiosync.identity.invitations.InvitationView;
import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Inviting people to the studio that the token is bound to. */
@Path(InviteResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.Name.MEMBERS_MANAGE)
@SecurityRequirement(name = "jwt")
@Tag(name = "Invitations")
@APIResponse(responseCode = "401", description = "No valid access token")
@APIResponse(responseCode = "403", description = "You do not manage members, or have less than the invitation gives")
public class InviteResource {

    static final String PATH = "/api/v1/invitations";

    private final InvitePeople inviting;
    private final Clock clock;

    InviteResource(InvitePeople inviting, Clock clock) {
        this.inviting = inviting;
        this.clock = clock;
    }

    @POST
    @Limited(Rule.SEND_MAIL)
    @Operation(operationId = "invite", summary = "Invite somebody by mail")
    @APIResponse(
            responseCode = "201",
            description = "A mail is on its way; see Location",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "400", description = "Malformed body, unknown field or unknown role")
    @APIResponse(
            responseCode = "409",
            description = "Invited already (already-invited), a member (already-a-member), or too many are pending")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    @APIResponse(
            responseCode = "429",
            description = "Too many from one address, or the person was sent many mails already; see Retry-After")
    @APIResponse(responseCode = "503", description = "The studio's name is not known here yet; see Retry-After")
    public Uni<RestResponse<InvitationView>> invite(@NotNull @Valid InviteRequest request) {
        return inviting.invite(request.asBulk())
                .map(GuestList::single)
                .map(invitation -> InvitationView.of(invitation, clock.instant()))
                .map(view -> RestResponse.ResponseBuilder.<InvitationView>created(URI.create(PATH + "/" + view.id()))
                        .entity(view)
                        .build());
    }

    @POST
    @Path("bulk")
    @Limited(Rule.SEND_MAIL)
    @Operation(
            operationId = "inviteMany",
            summary = "Invite up to 200 people by mail",
            description =
                    "Each address gets a result of its own; those that cannot be invited stop none of the others.")
    @APIResponse(
            responseCode = "200",
            description = "A result for each address, in their order",
            content = @Content(schema = @Schema(implementation = BulkInvitationView.class)))
    @APIResponse(responseCode = "400", description = "Malformed body, unknown field or unknown role")
    @APIResponse(responseCode = "409", description = "More would be pending than a studio may have; nobody was invited")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    @APIResponse(responseCode = "503", description = "The studio's name is not known here yet; see Retry-After")
    public Uni<BulkInvitationView> inviteMany(@NotNull @Valid BulkInviteRequest request) {
        return inviting.invite(request).map(guests -> new BulkInvitationView(guests.lines()));
    }
}

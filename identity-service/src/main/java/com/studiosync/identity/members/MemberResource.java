package com.studiosync.identity.members;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the studio that the token is bound to. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.Name.MEMBERS_MANAGE)
@SecurityRequirement(name = "jwt")
@Tag(name = "Members", description = "The people of a studio and what they may do")
@APIResponse(responseCode = "401", description = "No valid access token")
@APIResponse(responseCode = "403", description = "You do not manage members, or have less than the member has or gets")
public class MemberResource {

    private final Members members;
    private final ChangeMember changing;
    private final RemoveMember removal;
    private final DecideOnMember decision;
    private final Transactions transactions;
    private final Caller caller;

    MemberResource(
            Members members,
            ChangeMember changing,
            RemoveMember removal,
            DecideOnMember decision,
            Transactions transactions,
            Caller caller) {
        this.members = members;
        this.changing = changing;
        this.removal = removal;
        this.decision = decision;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "List members, and who asks to become one")
    @APIResponse(responseCode = "200", description = "A page, oldest membership first")
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule")
    public Uni<Page<MemberView>> list(@BeanParam @Valid MemberFilter filter, @BeanParam @Valid PageRequest page) {
        UUID studio = caller.studioId();
        return transactions
                .inStudio(studio, () -> members.page(studio, filter, page))
                .map(found -> found.map(MemberView::of));
    }

    @GET
    @Path("{accountId}")
    @Operation(operationId = "getMember", summary = "Read a member")
    @APIResponse(
            responseCode = "200",
            description = "The member, with its ETag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "404", description = "No such member in this studio")
    public Uni<MemberView> get(UUID accountId) {
        UUID studio = caller.studioId();
        return transactions
                .inStudio(studio, () -> members.one(studio, accountId))
                .map(MemberView::of);
    }

    @PATCH
    @Path("{accountId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMember",
            summary = "Change the roles and single permissions of a member",
            description =
                    "JSON Merge Patch. What is taken is refused at once; what is given comes with the next refresh.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MemberRights.class)))
    @APIResponse(
            responseCode = "200",
            description = "The changed member, with its new ETag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "400", description = "Malformed body, unknown field or unknown role")
    @APIResponse(responseCode = "404", description = "No such member in this studio")
    @APIResponse(responseCode = "409", description = "The last admin stays one (last-admin), or not a member yet")
    @APIResponse(responseCode = "412", description = "The member has changed since you read it")
    @APIResponse(responseCode = "422", description = "No role, no such permission, or granted and withdrawn at once")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<MemberView> change(UUID accountId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return changing.change(accountId, expected, patch).map(MemberView::of);
    }

    @DELETE
    @Path("{accountId}")
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member",
            description = "The account stays. Access tokens that are bound to this studio are refused from now on.")
    @APIResponse(responseCode = "204", description = "No member any more")
    @APIResponse(responseCode = "404", description = "No such member in this studio")
    @APIResponse(responseCode = "409", description = "The last admin stays (last-admin), or not a member yet")
    public Uni<Void> remove(UUID accountId) {
        return removal.remove(accountId);
    }

    @POST
    @Path("{accountId}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "approveMember", summary = "Make a member of somebody who asked to become one")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = ApprovalRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The new member, with its ETag",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "400", description = "Malformed body, unknown field or unknown role")
    @APIResponse(responseCode = "404", description = "Nobody of that account asked")
    @APIResponse(responseCode = "409", description = "A member already")
    @APIResponse(responseCode = "422", description = "No role")
    public Uni<MemberView> approve(UUID accountId, @Valid ApprovalRequest request) {
        return decision.approve(accountId, request).map(MemberView::of);
    }

    @POST
    @Path("{accountId}/decline")
    @Operation(operationId = "declineMember", summary = "Decline somebody who asked to become a member")
    @APIResponse(responseCode = "204", description = "Declined; the person may ask again")
    @APIResponse(responseCode = "404", description = "Nobody of that account asked")
    @APIResponse(responseCode = "409", description = "A member already")
    public Uni<Void> decline(UUID accountId) {
        return decision.decline(accountId);
    }
}

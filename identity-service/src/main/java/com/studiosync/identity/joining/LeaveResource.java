package com.studiosync.identity.joining;

import com.studiosync.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leaving a studio. */
@Path("/api/v1/account/memberships/{studioId}")
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class LeaveResource {

    private final LeaveStudio leaveStudio;
    private final Caller caller;

    LeaveResource(LeaveStudio leaveStudio, Caller caller) {
        this.leaveStudio = leaveStudio;
        this.caller = caller;
    }

    @DELETE
    @Operation(
            summary = "Leave a studio",
            description = "Or no longer ask to join it. Access tokens that are bound to it are refused from now on.")
    @APIResponse(responseCode = "204", description = "No member any more")
    @APIResponse(responseCode = "401", description = "No valid access token")
    @APIResponse(responseCode = "404", description = "No member of such a studio")
    @APIResponse(responseCode = "409", description = "The last admin stays (last-admin)")
    public Uni<Void> leave(UUID studioId) {
        return leaveStudio.leave(studioId, caller.accountId());
    }
}

package com.studiosync.identity.joining;

import com.studiosync.identity.limits.Limited;
import com.studiosync.identity.limits.Rule;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.MembershipView;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.VisitedStudio;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Joining the studio that one visits, for people who have an account already. */
@Path("/api/v1/auth/join")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Registration")
public class JoinResource {

    private final JoinStudio joinStudio;
    private final VisitedStudio visited;
    private final Caller caller;

    JoinResource(JoinStudio joinStudio, VisitedStudio visited, Caller caller) {
        this.joinStudio = joinStudio;
        this.visited = visited;
        this.caller = caller;
    }

    @POST
    @Limited(Rule.SEND_MAIL)
    @Operation(
            summary = "Join this host's studio with the account that I have",
            description = "As its policy has it: as a student at once, or after an admin's approval. Takes no body.")
    @APIResponse(
            responseCode = "201",
            description = "A member from now on; go on with POST /api/v1/auth/switch",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(
            responseCode = "202",
            description = "An admin has to approve",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "401", description = "No valid access token")
    @APIResponse(responseCode = "403", description = "This studio takes only whom it invites")
    @APIResponse(responseCode = "404", description = "This is no studio's host")
    @APIResponse(responseCode = "409", description = "A member already, or waiting for approval already")
    @APIResponse(responseCode = "429", description = "Too many from one address; see Retry-After")
    public Uni<RestResponse<MembershipView>> join() {
        return joinStudio.join(visited.required(), caller.accountId()).map(JoinResource::answer);
    }

    private static RestResponse<MembershipView> answer(Membership joined) {
        return RestResponse.ResponseBuilder.create(
                        joined.isActive() ? Status.CREATED : Status.ACCEPTED, MembershipView.of(joined))
                .build();
    }
}

package com.studiosync.profile.goals.comments;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Created;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/students/{id}/goals/{goalId}/comments")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class CommentResource {

    private final CommentOnGoal talking;
    private final Caller caller;

    CommentResource(CommentOnGoal talking, Caller caller) {
        this.talking = talking;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.GOAL_COMMENT)
    @Operation(
            operationId = "commentOnGoal",
            summary = "Say something about a goal",
            description = "The student, guardians, teachers and admins can.")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such goal that you may see")
    @APIResponse(responseCode = "409", description = "There are as many comments as can be")
    public Uni<RestResponse<CommentView>> say(
            UUID id, UUID goalId, @Valid @NotNull CommentText text, @Context UriInfo address) {
        return talking.say(id, goalId, text.content())
                .map(this::view)
                .map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.GOAL_VIEW)
    @Operation(operationId = "listGoalComments", summary = "List what was said about a goal, the latest first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such goal that you may see")
    public Uni<Page<CommentView>> list(UUID id, UUID goalId, @BeanParam @Valid PageRequest page) {
        return talking.list(id, goalId, page).map(found -> found.map(this::view));
    }

    @DELETE
    @Path("/{commentId}")
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.GOAL_COMMENT)
    @Operation(operationId = "takeBackComment", summary = "Take back what you have said; admins can for everybody")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> takeBack(UUID id, UUID goalId, UUID commentId) {
        return talking.takeBack(id, goalId, commentId);
    }

    private CommentView view(GoalComment comment) {
        return CommentView.of(comment, caller.accountId());
    }
}

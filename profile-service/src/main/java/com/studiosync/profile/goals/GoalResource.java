package com.studiosync.profile.goals;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Created;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/students/{id}/goals")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class GoalResource {

    private final KeepGoals keeping;

    GoalResource(KeepGoals keeping) {
        this.keeping = keeping;
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(operationId = "setGoal", summary = "Set a student a goal")
    @APIResponse(
            responseCode = "201",
            description = "Set; see Location and ETag",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student has as many goals as can be")
    public Uni<RestResponse<GoalView>> set(UUID id, @Valid @NotNull GoalDetails details, @Context UriInfo address) {
        return keeping.set(id, details).map(GoalView::of).map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.GOAL_VIEW)
    @Operation(operationId = "listGoals", summary = "List a student's goals, those set last first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<GoalView>> list(UUID id, @BeanParam @Valid PageRequest page) {
        return keeping.list(id, page).map(found -> found.map(GoalView::of));
    }

    @GET
    @Path("/{goalId}")
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.GOAL_VIEW)
    @Operation(operationId = "getGoal", summary = "Read a goal")
    @APIResponse(responseCode = "200", description = "The goal, with its ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<GoalView> get(UUID id, UUID goalId) {
        return keeping.read(id, goalId).map(GoalView::of);
    }

    @PATCH
    @Path("/{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(
            operationId = "reviseGoal",
            summary = "Change an active goal, or how far the student is",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GoalDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed goal, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The goal is reached or given up")
    @APIResponse(responseCode = "412", description = "The goal has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<GoalView> revise(UUID id, UUID goalId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.revise(id, goalId, expected, patch).map(GoalView::of);
    }

    @DELETE
    @Path("/{goalId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(operationId = "removeGoal", summary = "Remove a goal with what was said about it")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id, UUID goalId) {
        return keeping.remove(id, goalId);
    }
}

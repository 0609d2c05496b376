package com.studiosync.profile.goals;

import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps that a goal can take. */
@Path("/api/v1/students/{id}/goals/{goalId}")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class GoalStepResource {

    private final SettleGoal settling;

    GoalStepResource(SettleGoal settling) {
        this.settling = settling;
    }

    @POST
    @Path("/achieve")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(
            operationId = "achieveGoal",
            summary = "Say that an active goal was reached today",
            description = "If you like it becomes an achievement at the same time.")
    @APIResponse(responseCode = "200", description = "The goal, which is ACHIEVED now")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The goal is not active")
    public Uni<GoalView> achieve(UUID id, UUID goalId, @Valid @NotNull GoalReached reached) {
        return settling.achieve(id, goalId, reached.celebrated()).map(GoalView::of);
    }

    @POST
    @Path("/abandon")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(operationId = "abandonGoal", summary = "Give an active goal up for now")
    @APIResponse(responseCode = "200", description = "The goal, which is ABANDONED now")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The goal is not active")
    public Uni<GoalView> abandon(UUID id, UUID goalId) {
        return settling.abandon(id, goalId).map(GoalView::of);
    }

    @POST
    @Path("/resume")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GOAL_EDIT)
    @Operation(operationId = "resumeGoal", summary = "Take up a goal again that was given up")
    @APIResponse(responseCode = "200", description = "The goal, which is ACTIVE now")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The goal is not given up")
    public Uni<GoalView> resume(UUID id, UUID goalId) {
        return settling.resume(id, goalId).map(GoalView::of);
    }
}

package com.studiosync.profile.achievements;

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

@Path("/api/v1/students/{id}/achievements")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class AchievementResource {

    private final KeepAchievements keeping;

    AchievementResource(KeepAchievements keeping) {
        this.keeping = keeping;
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ACHIEVEMENT_EDIT)
    @Operation(operationId = "addAchievement", summary = "Write down what a student has reached")
    @APIResponse(
            responseCode = "201",
            description = "Added; see Location and ETag",
            content = @Content(schema = @Schema(implementation = AchievementView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student has as many achievements as can be")
    public Uni<RestResponse<AchievementView>> add(
            UUID id, @Valid @NotNull AchievementDetails details, @Context UriInfo address) {
        return keeping.add(id, details).map(AchievementView::of).map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.GOALS_VIEW)
    @Ruled(Rule.ACHIEVEMENT_VIEW)
    @Operation(operationId = "listAchievements", summary = "List what a student has reached, the latest day first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<AchievementView>> list(UUID id, @BeanParam @Valid PageRequest page) {
        return keeping.list(id, page).map(found -> found.map(AchievementView::of));
    }

    @PATCH
    @Path("/{achievementId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ACHIEVEMENT_EDIT)
    @Operation(
            operationId = "editAchievement",
            summary = "Change what is said about an achievement",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AchievementDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed achievement, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "412", description = "The achievement has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<AchievementView> edit(
            UUID id, UUID achievementId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.edit(id, achievementId, expected, patch).map(AchievementView::of);
    }

    @DELETE
    @Path("/{achievementId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ACHIEVEMENT_EDIT)
    @Operation(operationId = "removeAchievement", summary = "Remove an achievement")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id, UUID achievementId) {
        return keeping.remove(id, achievementId);
    }
}

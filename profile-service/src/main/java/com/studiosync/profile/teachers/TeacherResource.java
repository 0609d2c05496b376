package com.studiosync.profile.teachers;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.search.NameSearch;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(TeacherResource.PATH)
@SecurityRequirement(name = "jwt")
@Tag(name = "Teachers", description = "Profiles of those who teach")
public class TeacherResource {

    static final String PATH = "/api/v1/teachers";

    private final CreateTeacher creation;
    private final ChangeTeacher change;
    private final RemoveTeacher removal;
    private final Teachers teachers;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;

    TeacherResource(
            CreateTeacher creation,
            ChangeTeacher change,
            RemoveTeacher removal,
            Teachers teachers,
            Transactions transactions,
            DataScope scope,
            Caller caller) {
        this.creation = creation;
        this.change = change;
        this.removal = removal;
        this.teachers = teachers;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_EDIT)
    @Operation(
            operationId = "createTeacher",
            summary = "Make a teacher profile",
            description = "An admin makes one for anybody, a teacher for herself. It is public once it is published.")
    @APIResponse(
            responseCode = "201",
            description = "Made; see Location and ETag",
            content = @Content(schema = @Schema(implementation = TeacherView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken, or the account has a profile already")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<RestResponse<TeacherView>> create(@Valid @NotNull TeacherProfile profile) {
        return creation.create(profile).map(this::view).map(view -> RestResponse.ResponseBuilder.<TeacherView>created(
                        URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build());
    }

    @GET
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Operation(
            operationId = "listTeachers",
            summary = "List the teachers of the studio by name",
            description = "Admins see all profiles, others the published ones and their own.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(
            responseCode = "422",
            description = "A filter, the name to look for, the cursor or the limit breaks a rule")
    public Uni<Page<TeacherView>> list(
            @BeanParam @Valid PageRequest page,
            @BeanParam @Valid NameSearch search,
            @BeanParam @Valid SpecialtyFilter filter) {
        return transactions
                .readInStudio(
                        caller.studioId(), () -> teachers.page(search.within(filter.within(scope.teachers())), page))
                .map(found -> found.map(this::view));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Operation(operationId = "getTeacher", summary = "Read a teacher profile")
    @APIResponse(responseCode = "200", description = "The profile, with its ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<TeacherView> get(UUID id) {
        return transactions
                .entering(() -> teachers.one(id, scope.teachers().entering(caller.studioId())))
                .map(this::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_EDIT)
    @Operation(
            operationId = "editTeacher",
            summary = "Change fields of a teacher profile",
            description = "JSON Merge Patch: absent fields stay, null clears one. Teachers change their own alone.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeacherProfile.class)))
    @APIResponse(responseCode = "200", description = "The changed profile, with its new ETag")
    @APIResponse(responseCode = "409", description = "The slug is taken, or the account has a profile already")
    @APIResponse(responseCode = "412", description = "The profile has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<TeacherView> edit(UUID id, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return change.edit(id, expected, patch).map(this::view);
    }

    @POST
    @Path("/{id}/publish")
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_EDIT)
    @Operation(operationId = "publishTeacher", summary = "Show a teacher profile to anyone on the studio's host")
    @APIResponse(responseCode = "200", description = "It is public, now or already before")
    public Uni<TeacherView> publish(UUID id) {
        return change.publish(id).map(this::view);
    }

    @POST
    @Path("/{id}/unpublish")
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_EDIT)
    @Operation(operationId = "unpublishTeacher", summary = "Take a teacher profile back from the public")
    @APIResponse(responseCode = "200", description = "It is not public, now or already before")
    public Uni<TeacherView> unpublish(UUID id) {
        return change.unpublish(id).map(this::view);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.Name.TEACHERS_DELETE)
    @Operation(operationId = "removeTeacher", summary = "Remove a teacher profile for good")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id) {
        return removal.remove(id);
    }

    private TeacherView view(Teacher teacher) {
        return TeacherView.of(teacher, scope);
    }
}

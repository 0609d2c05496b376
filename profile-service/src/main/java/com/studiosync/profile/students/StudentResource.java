package com.studiosync.profile.students;

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

@Path(StudentResource.PATH)
@SecurityRequirement(name = "jwt")
@Tag(name = "Students", description = "Profiles of those who learn")
public class StudentResource {

    static final String PATH = "/api/v1/students";

    private final EnrolStudent enrolment;
    private final EditStudent editing;
    private final Students students;
    private final StudentAccess access;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;

    StudentResource(
            EnrolStudent enrolment,
            EditStudent editing,
            Students students,
            StudentAccess access,
            Transactions transactions,
            DataScope scope,
            Caller caller) {
        this.enrolment = enrolment;
        this.editing = editing;
        this.students = students;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Operation(
            operationId = "enrolStudent",
            summary = "Take a student in",
            description =
                    "Whom a teacher takes in is assigned to her from today on; she needs a teacher profile for that.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled; see Location and ETag",
            content = @Content(schema = @Schema(implementation = StudentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The account is a student of this studio already, you teach here without a profile,"
                    + " or have no free place (teacher-full)")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<RestResponse<StudentView>> enrol(@Valid @NotNull StudentProfile profile) {
        return enrolment
                .enrol(profile)
                .map(StudentView::of)
                .map(view -> RestResponse.ResponseBuilder.<StudentView>created(URI.create(PATH + "/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Operation(
            operationId = "listStudents",
            summary = "List students by name",
            description =
                    "Admins see all students, teachers those who are assigned to them, parents their children, students themselves."
                            + " Who is archived comes only when asked for.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(
            responseCode = "422",
            description = "A filter, the name to look for, the cursor or the limit breaks a rule")
    public Uni<Page<StudentView>> list(
            @BeanParam @Valid StudentFilter filter,
            @BeanParam @Valid NameSearch search,
            @BeanParam @Valid PageRequest page) {
        return transactions
                .readInStudio(caller.studioId(), () -> students.page(search.within(filter.within(scope)), page))
                .map(found -> found.map(StudentView::inList));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.STUDENT_VIEW)
    @Operation(operationId = "getStudent", summary = "Read a student's profile")
    @APIResponse(responseCode = "200", description = "The profile, with its ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<StudentView> get(UUID id) {
        return access.read(id, Rule.STUDENT_VIEW).map(StudentView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.STUDENT_EDIT)
    @Operation(
            operationId = "editStudent",
            summary = "Change fields of a student's profile",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = StudentProfile.class)))
    @APIResponse(responseCode = "200", description = "The changed profile, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(
            responseCode = "409",
            description = "The account is a student of this studio already, or the student is archived")
    @APIResponse(responseCode = "412", description = "The profile has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<StudentView> edit(UUID id, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return editing.edit(id, expected, patch).map(StudentView::of);
    }
}

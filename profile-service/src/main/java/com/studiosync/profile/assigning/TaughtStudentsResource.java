package com.studiosync.profile.assigning;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.assignments.Assigned;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.teachers.Teachers;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/api/v1/teachers/{id}/students")
@SecurityRequirement(name = "jwt")
@Tag(name = "Assignments", description = "Who teaches whom, and when")
public class TaughtStudentsResource {

    private final ChangeAssignments change;
    private final AssignedPeople people;
    private final Teachers teachers;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;

    TaughtStudentsResource(
            ChangeAssignments change,
            AssignedPeople people,
            Teachers teachers,
            Transactions transactions,
            DataScope scope,
            Caller caller) {
        this.change = change;
        this.people = people;
        this.teachers = teachers;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.TEACHER_STUDENTS_VIEW)
    @Operation(
            operationId = "listStudentsOfTeacher",
            summary = "List the students of a teacher by name",
            description = "For admins and the teacher, who is shown those alone whom she may see.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "The teacher is somebody else")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    public Uni<Page<AssignedPerson>> list(UUID id, @BeanParam EndedToo ended, @BeanParam @Valid PageRequest page) {
        return transactions.inStudio(caller.studioId(), () -> teachers.one(id, scope.teachers())
                .invoke(teacher -> scope.require(Rule.TEACHER_STUDENTS_VIEW, teacher.accountId()))
                .flatMap(teacher -> people.studentsOf(id, ended.wanted(), page)));
    }

    @PUT
    @Path("/{studentId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ASSIGNMENT_EDIT)
    @Operation(
            operationId = "assignTeacher",
            summary = "Let a teacher teach a student",
            description =
                    "Admins alone. Moves the assignment of the two that has not ended, or makes one, which takes a place"
                            + " of the teacher; those that have ended stay as they are.")
    @APIResponse(responseCode = "200", description = "The assignment, now on these days")
    @APIResponse(
            responseCode = "201",
            description = "There was none that had not ended",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such teacher or student")
    @APIResponse(
            responseCode = "409",
            description =
                    "The days overlap with an assignment that has ended, the student is archived (student-archived),"
                            + " or the teacher has no free place (teacher-full) and beyondCapacity was not told")
    public Uni<RestResponse<AssignmentView>> assign(UUID id, UUID studentId, @Valid @NotNull WantedPeriod period) {
        return change.assign(id, studentId, period).map(TaughtStudentsResource::answer);
    }

    @DELETE
    @Path("/{studentId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ASSIGNMENT_DELETE)
    @Operation(
            operationId = "unassignTeacher",
            summary = "End the assignment of a teacher to a student today",
            description = "Admins alone. It stays as history; one that has not begun is called off.")
    @APIResponse(responseCode = "204", description = "The teacher sees the student no more")
    @APIResponse(responseCode = "404", description = "There is nothing to end")
    public Uni<Void> unassign(UUID id, UUID studentId) {
        return change.end(id, studentId);
    }

    private static RestResponse<AssignmentView> answer(Assigned assigned) {
        Status status = assigned.isNew() ? Status.CREATED : Status.OK;
        return RestResponse.status(status, AssignmentView.of(assigned.assignment()));
    }
}

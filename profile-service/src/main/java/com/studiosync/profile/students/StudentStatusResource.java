package com.studiosync.profile.students;

import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(StudentResource.PATH + "/{id}")
@SecurityRequirement(name = "jwt")
@Tag(name = "Students")
public class StudentStatusResource {

    private final ChangeStatus status;

    StudentStatusResource(ChangeStatus status) {
        this.status = status;
    }

    @POST
    @Path("/archive")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.STUDENT_STATUS_EDIT)
    @Operation(
            operationId = "archiveStudent",
            summary = "Note that a student has left",
            description = "For admins. Everything is kept, shown in lists to who asks for it, and no longer changes.")
    @APIResponse(responseCode = "200", description = "The student is archived, now or already before")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<StudentView> archive(UUID id) {
        return status.archive(id).map(StudentView::of);
    }

    @POST
    @Path("/pause")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.STUDENT_STATUS_EDIT)
    @Operation(operationId = "pauseStudent", summary = "Note that a student takes a break", description = "For admins.")
    @APIResponse(responseCode = "200", description = "The student is paused, now or already before")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The student is archived: resume first")
    public Uni<StudentView> pause(UUID id) {
        return status.pause(id).map(StudentView::of);
    }

    @POST
    @Path("/resume")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.STUDENT_STATUS_EDIT)
    @Operation(
            operationId = "resumeStudent",
            summary = "Note that a paused or archived student is back",
            description = "For admins. Who was archived takes places again of the teachers who are still assigned.")
    @APIResponse(responseCode = "200", description = "The student is active, now or already before")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(
            responseCode = "409",
            description =
                    "A teacher of the archived student has no free place (teacher-full): end that assignment first,"
                            + " or raise her capacity")
    public Uni<StudentView> resume(UUID id) {
        return status.resume(id).map(StudentView::of);
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.STUDENTS_DELETE)
    @Ruled(Rule.STUDENT_DELETE)
    @Operation(
            operationId = "removeStudent",
            summary = "Remove a student for good",
            description = "For admins. Everything that was written about the student goes, too; archive to keep it.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id) {
        return status.remove(id);
    }
}

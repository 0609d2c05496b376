package com.studiosync.profile.attendance;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Created;
import com.studiosync.profile.entries.Days;
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

@Path("/api/v1/students/{id}/attendance")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress", description = "How students get on")
public class AttendanceResource {

    private final KeepAttendance keeping;
    private final ReadAttendance reading;

    AttendanceResource(KeepAttendance keeping, ReadAttendance reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ATTENDANCE_EDIT)
    @Operation(operationId = "recordAttendance", summary = "Record whether a student came to a lesson")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; see Location and ETag",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student has as many entries as can be")
    public Uni<RestResponse<AttendanceView>> record(
            UUID id, @Valid @NotNull AttendanceDetails details, @Context UriInfo address) {
        return keeping.record(id, details).map(AttendanceView::of).map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.ATTENDANCE_VIEW)
    @Operation(operationId = "listAttendance", summary = "List a student's attendance, the latest day first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "422", description = "The days or the page cannot be")
    public Uni<Page<AttendanceView>> list(UUID id, @BeanParam Days days, @BeanParam @Valid PageRequest page) {
        return reading.list(id, days, page).map(found -> found.map(AttendanceView::of));
    }

    @GET
    @Path("/summary")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.ATTENDANCE_VIEW)
    @Operation(
            operationId = "summariseAttendance",
            summary = "Count a student's attendance month by month",
            description = "Up to 60 months; without from and to the month of today and the eleven before.")
    @APIResponse(responseCode = "200", description = "What it comes to")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "422", description = "The days cannot be")
    public Uni<AttendanceSummary> summary(UUID id, @BeanParam Days days) {
        return reading.summary(id, days);
    }

    @PATCH
    @Path("/{entryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ATTENDANCE_EDIT)
    @Operation(
            operationId = "correctAttendance",
            summary = "Correct an entry",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AttendanceDetails.class)))
    @APIResponse(responseCode = "200", description = "The corrected entry, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "412", description = "The entry has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<AttendanceView> correct(UUID id, UUID entryId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.correct(id, entryId, expected, patch).map(AttendanceView::of);
    }

    @DELETE
    @Path("/{entryId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.ATTENDANCE_EDIT)
    @Operation(operationId = "removeAttendance", summary = "Remove an entry that should not be there")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id, UUID entryId) {
        return keeping.remove(id, entryId);
    }
}

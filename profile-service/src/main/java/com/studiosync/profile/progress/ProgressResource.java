package com.studiosync.profile.progress;

import com.studiosync.platform.drawings.Drawing;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Days;
import com.studiosync.profile.progress.drawing.ProgressDrawing;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/students/{id}")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class ProgressResource {

    private final ReadProgress progress;
    private final ReadChart chart;

    ProgressResource(ReadProgress progress, ReadChart chart) {
        this.progress = progress;
        this.chart = chart;
    }

    @GET
    @Path("/progress")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.STUDENT_VIEW)
    @Operation(
            operationId = "getProgress",
            summary = "See on one page how a student gets on",
            description =
                    "Attendance of twelve months, the latest notes, goals, achievements, recordings, pieces, levels.")
    @APIResponse(responseCode = "200", description = "The page, with what you may see")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<ProgressView> progress(UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("/progress/chart")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.ATTENDANCE_VIEW)
    @Operation(
            operationId = "getProgressChart",
            summary = "Read what a chart of a student's progress shows",
            description = "Up to 60 months; without from and to the month of today and the eleven before.")
    @APIResponse(responseCode = "200", description = "Attendance by month, and how levels changed")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "422", description = "The days cannot be")
    public Uni<ProgressChart> chart(UUID id, @BeanParam Days days) {
        return chart.of(id, days);
    }

    @GET
    @Path("/progress.svg")
    @Produces(Drawing.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.ATTENDANCE_VIEW)
    @Operation(
            operationId = "drawProgress",
            summary = "See a chart of a student's progress",
            description = "The same days as the data of the chart. If-None-Match is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing, with its ETag",
            content = @Content(mediaType = Drawing.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "422", description = "The days cannot be")
    public Uni<Drawing> drawing(UUID id, @BeanParam Days days) {
        return chart.of(id, days).map(ProgressDrawing::of);
    }
}

package com.studiosync.profile.assigning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.assignments.Assignment;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assignment", description = "One teacher teaches one student")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentView(
        UUID id,
        UUID teacherId,
        UUID studentId,
        LocalDate from,

        @Schema(description = "The first day on which it no longer holds; absent while no end is known")
        LocalDate until) {

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id(),
                assignment.teacherId(),
                assignment.studentId(),
                assignment.period().from(),
                assignment.period().until());
    }
}

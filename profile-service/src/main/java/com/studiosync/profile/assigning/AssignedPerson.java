package com.studiosync.profile.assigning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.assignments.Assignment;
import com.studiosync.profile.people.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one at the other end of an assignment: a student of a teacher, or a teacher of a student. */
@Schema(name = "AssignedPerson", description = "Who is taught, or who teaches")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignedPerson(
        @Schema(description = "The profile of the student, or of the teacher")
        UUID id,

        @Schema(examples = "Felix Brahms") String displayName,
        UUID assignmentId,
        LocalDate from,

        @Schema(description = "The first day on which it no longer holds; absent while no end is known")
        LocalDate until) {

    static AssignedPerson of(Person person, Assignment assignment) {
        return new AssignedPerson(
                person.id(),
                person.name().display(),
                assignment.id(),
                assignment.period().from(),
                assignment.period().until());
    }
}

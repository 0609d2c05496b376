package com.studiosync.profile.academic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.skills.LearntSpecialty;
import com.studiosync.profile.skills.SkillLevel;
import com.studiosync.profile.students.Student;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LearntSpecialty", description = "An instrument or subject that a student learns")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LearntSpecialtyView(
        @Schema(description = "A code of the catalogue at /api/v1/specialties", examples = "PIANO")
        String code,

        @Schema(description = "Absent while it is not known")
        SkillLevel level,

        @Schema(description = "Since when that level is told", examples = "2026-09-01T08:30:00Z")
        Instant since,

        @Schema(description = "Whether it is the student's main instrument")
        boolean primary) {

    static LearntSpecialtyView of(LearntSpecialty learnt, Student student) {
        return new LearntSpecialtyView(
                learnt.code(), learnt.level(), learnt.since(), learnt.code().equals(student.primaryInstrument()));
    }
}

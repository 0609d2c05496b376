package com.studiosync.profile.academic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.skills.SkillChange;
import com.studiosync.profile.skills.SkillLevel;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SkillChange", description = "A step on a student's way")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SkillChangeView(
        UUID id,
        @Schema(examples = "PIANO") String code,

        @Schema(description = "Absent when none was known") SkillLevel previousLevel,

        @Schema(description = "Absent when none is known from then on")
        SkillLevel level,

        @Schema(description = "Whether the student stopped learning it")
        boolean dropped,

        @Schema(description = "The account that told it") UUID changedBy,

        @Schema(examples = "2026-09-01T08:30:00Z") Instant at) {

    static SkillChangeView of(SkillChange change) {
        return new SkillChangeView(
                change.id(),
                change.code(),
                change.previousLevel(),
                change.level(),
                change.dropped(),
                change.changedBy(),
                change.at());
    }
}

package com.studiosync.profile.progress;

import com.studiosync.profile.skills.LearntSpecialty;
import com.studiosync.profile.skills.SkillLevel;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a student has come with something. */
@Schema(name = "Skill", description = "How far a student has come with an instrument or subject")
record SkillView(
        @Schema(description = "Its code in the catalogue", examples = "PIANO")
        String code,

        @Schema(description = "Null while it is not known") SkillLevel level,

        @Schema(description = "When that was told") Instant since) {

    static SkillView of(LearntSpecialty learnt) {
        return new SkillView(learnt.code(), learnt.level(), learnt.since());
    }
}

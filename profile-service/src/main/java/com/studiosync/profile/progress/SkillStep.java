package com.studiosync.profile.progress;

import com.studiosync.profile.skills.SkillLevel;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From a day on a student had a level. */
@Schema(description = "From a day on a student had a level")
public record SkillStep(
        LocalDate date,

        @Schema(description = "Null from when it was no longer known, or no longer learnt")
        SkillLevel level) {}

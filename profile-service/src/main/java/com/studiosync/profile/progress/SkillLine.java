package com.studiosync.profile.progress;

import com.studiosync.profile.skills.SkillLevel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a student's level in one thing changed. */
@Schema(description = "How a student's level in one instrument or subject changed")
public record SkillLine(
        @Schema(description = "Its code in the catalogue", examples = "PIANO")
        String code,

        @Schema(description = "What the studio calls it", examples = "Piano")
        String label,

        @Schema(description = "The earliest first; the first one may be from before the chart")
        List<SkillStep> steps) {

    /** The level in the end, or {@code null}. */
    public SkillLevel lastLevel() {
        return steps.get(steps.size() - 1).level();
    }
}

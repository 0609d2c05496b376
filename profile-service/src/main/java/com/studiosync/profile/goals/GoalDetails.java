package com.studiosync.profile.goals;

import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a goal: the body of a new one, and the document that a merge patch changes. */
@Schema(description = "What can be written about a goal")
public record GoalDetails(
        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Play the waltz at the summer concert")
        String title,

        @Size(max = 2_000) @MultilineText @Schema(examples = "By heart, and in time.")
        String description,

        @Min(0) @Max(100) @Schema(description = "How far the student is; 0 when absent", examples = "40")
        Integer percent,

        @PlausibleDate @Schema(description = "When it is to be reached", examples = "2026-06-21")
        LocalDate targetDate) {

    public GoalDetails {
        percent = percent == null ? 0 : percent;
    }
}

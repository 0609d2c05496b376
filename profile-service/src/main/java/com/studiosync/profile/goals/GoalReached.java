package com.studiosync.profile.goals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to happen with a goal that was reached. */
@Schema(description = "What is to happen with a goal that was reached")
public record GoalReached(
        @Schema(description = "Whether it becomes an achievement, too; no when absent")
        Boolean makeAchievement) {

    boolean celebrated() {
        return makeAchievement != null && makeAchievement;
    }
}

package com.studiosync.profile.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as those see it who may. */
@Schema(name = "Goal", description = "What a student wants to reach; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalView(
        UUID id,

        @Schema(examples = "Play the waltz at the summer concert")
        String title,

        @Schema(examples = "By heart, and in time.") String description,
        GoalStatus status,
        @Schema(examples = "40") int percent,

        @Schema(description = "The day on which it was set") LocalDate date,

        LocalDate targetDate,
        LocalDate achievedOn,
        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    public static GoalView of(Goal goal) {
        GoalDetails details = goal.details();
        return new GoalView(
                goal.id(),
                details.title(),
                details.description(),
                goal.status(),
                details.percent(),
                goal.day(),
                details.targetDate(),
                goal.achievedOn(),
                goal.createdAt(),
                goal.updatedAt(),
                goal.version());
    }
}

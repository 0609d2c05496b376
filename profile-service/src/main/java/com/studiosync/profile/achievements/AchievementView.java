package com.studiosync.profile.achievements;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An achievement as those see it who may. */
@Schema(name = "Achievement", description = "What a student has reached; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AchievementView(
        UUID id,

        @Schema(examples = "Second prize at the regional competition")
        String title,

        LocalDate date,
        @Schema(examples = "Piano solo, age group II.") String description,

        @Schema(description = "The goal that it came of") UUID goalId,

        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    public static AchievementView of(Achievement achievement) {
        AchievementDetails details = achievement.details();
        return new AchievementView(
                achievement.id(),
                details.title(),
                details.date(),
                details.description(),
                achievement.goalId(),
                achievement.createdAt(),
                achievement.updatedAt(),
                achievement.version());
    }
}

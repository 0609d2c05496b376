package com.studiosync.profile.achievements;

import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about an achievement: the body of a new one, and the document that a merge patch changes. */
@Schema(description = "What can be written about an achievement")
public record AchievementDetails(
        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Second prize at the regional competition")
        String title,

        @NotNull @PlausibleDate @Schema(examples = "2026-05-09")
        LocalDate date,

        @Size(max = 2_000) @MultilineText @Schema(examples = "Piano solo, age group II.")
        String description) {}

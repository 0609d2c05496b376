package com.studiosync.studio.policies.texts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text as its author wants it to be. */
public record TextDraft(
        @NotNull
        @Size(max = 40)
        @Pattern(
                regexp = "[a-z0-9]++(-[a-z0-9]++)*+",
                message = "must be words of a to z and 0 to 9 with hyphens between, such as house-rules")
        @Schema(description = "Names the text within the studio, for good", examples = "terms")
        String code,

        @NotNull @PlainText @Size(max = 100) @Schema(examples = "Terms of lessons")
        String title,

        @NotNull
        @MultilineText
        @Size(max = 20_000)
        @Schema(examples = "Lessons take place weekly, except in school holidays.")
        String body,

        @NotNull @Schema(examples = "PUBLIC") Visibility visibility,

        @JsonFormat(lenient = OptBoolean.FALSE)
        @Schema(
                description =
                        "The first day on which it holds, in the studio's time zone: today when it is left out and the"
                                + " text is written anew. Only a first version can begin in the past.",
                examples = "2026-09-01")
        LocalDate effectiveFrom) {}

package com.studiosync.studio.policies.texts;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a text. */
@Schema(name = "PolicyText")
public record PolicyTextView(
        @Schema(examples = "terms") String code,

        @Schema(description = "Grows by one with each change of the text", examples = "2")
        int version,

        @Schema(examples = "Terms of lessons") String title,

        @Schema(examples = "Lessons take place weekly, except in school holidays.")
        String body,

        Visibility visibility,

        @Schema(
                description =
                        "The first day on which it holds, in the studio's time zone; a version with a higher number"
                                + " takes its place from the first day of that one on",
                examples = "2026-09-01")
        LocalDate effectiveFrom,

        Instant createdAt) {

    public static PolicyTextView of(PolicyText text) {
        return new PolicyTextView(
                text.code(),
                text.version(),
                text.title(),
                text.body(),
                text.visibility(),
                text.effectiveFrom(),
                text.createdAt());
    }
}

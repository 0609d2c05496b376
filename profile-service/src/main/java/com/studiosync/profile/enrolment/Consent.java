package com.studiosync.profile.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of one text of the studio that the applicant agrees to; versions never change. */
public record Consent(
        @NotNull
        @Size(max = 40)
        @Pattern(
                regexp = "[a-z0-9]++(-[a-z0-9]++)*+",
                message = "must be words of a to z and 0 to 9 with hyphens between, such as house-rules")
        @Schema(description = "Code of the text at /api/v1/public/studio/policies", examples = "terms")
        String code,

        @NotNull @Min(1) @Max(1_000) @Schema(examples = "2") Integer version) {

    private static final String BETWEEN = "@";

    static Consent read(String text) {
        String[] parts = text.split(BETWEEN);
        return new Consent(parts[0], Integer.valueOf(parts[1]));
    }

    /** As it is stored. */
    public String text() {
        return code + BETWEEN + version;
    }
}

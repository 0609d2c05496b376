package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Refusal", description = "Why an application is declined")
record DeclineRequest(
        @NotNull
        @Size(max = 500)
        @MultilineText
        @Schema(description = "For the studio; the mail does not tell it", examples = "No place before autumn.")
        String reason) {}

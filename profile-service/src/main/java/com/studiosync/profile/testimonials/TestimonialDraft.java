package com.studiosync.profile.testimonials;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say of a teacher. */
@Schema(name = "TestimonialDraft")
record TestimonialDraft(
        @NotNull
        @Size(max = 40)
        @Pattern(
                regexp = "\\p{L}[\\p{L}\\p{M}'’-]*",
                message = "must be one first name: letters, hyphens and apostrophes")
        @Schema(description = "A first name alone, as it is to be shown", examples = "Felix")
        String firstName,

        @NotNull @Size(max = 2_000) @MultilineText @Schema(examples = "She taught me to listen.")
        String text) {}

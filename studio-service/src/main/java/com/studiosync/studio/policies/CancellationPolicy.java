package com.studiosync.studio.policies;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a lesson can be cancelled. */
@Embeddable
record CancellationPolicy(
        @NotNull
        @Min(0)
        @Max(720)
        @Schema(description = "How many hours before a lesson it has to be cancelled", examples = "24")
        Integer noticeHours,

        @MultilineText
        @Size(max = 2_000)
        @Column(name = "cancellation_notes")
        @Schema(examples = "Later than that, the lesson is charged.")
        String notes) {}

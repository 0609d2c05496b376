package com.studiosync.studio.policies;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which lessons that did not take place are made up for. */
@Embeddable
record MakeUpPolicy(
        @NotNull @Column(name = "make_up_offered") @Schema(description = "Whether there are make-up lessons at all")
        Boolean offered,

        @Min(1)
        @Max(366)
        @Column(name = "make_up_within_days")
        @Schema(description = "How many days after the lesson; null or absent for no limit", examples = "60")
        Integer withinDays,

        @Min(0)
        @Max(100)
        @Column(name = "make_up_per_term")
        @Schema(description = "How many a student can have in a term; null or absent for no limit", examples = "2")
        Integer perTerm,

        @MultilineText
        @Size(max = 2_000)
        @Column(name = "make_up_notes")
        @Schema(examples = "Only for lessons that were cancelled in time.")
        String notes) {}

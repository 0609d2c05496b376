package com.studiosync.studio.policies;

import com.studiosync.platform.constraints.MultilineText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When to pay. */
@Embeddable
record PaymentPolicy(
        @NotNull @Min(0) @Max(365) @Schema(description = "How many days after an invoice it is due", examples = "14")
        Integer dueDays,

        @MultilineText
        @Size(max = 2_000)
        @Column(name = "payment_notes")
        @Schema(examples = "By bank transfer or direct debit.")
        String notes) {}

package com.studiosync.studio.policies;

import com.studiosync.studio.policies.texts.TextDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All policies of a studio, as its admin wants them to be. */
public record PoliciesRequest(
        @Valid CancellationPolicy cancellation,
        @Valid MakeUpPolicy makeUpLessons,
        @Valid PaymentPolicy payment,

        @NotNull
        @Size(max = 20)
        @Schema(description = "All texts, in the order in which they are shown; one that is left out is withdrawn")
        List<@NotNull @Valid TextDraft> texts) {

    PolicyRules rules() {
        return new PolicyRules(cancellation, makeUpLessons, payment);
    }
}

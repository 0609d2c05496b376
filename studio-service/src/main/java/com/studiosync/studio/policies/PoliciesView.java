package com.studiosync.studio.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.studio.policies.texts.PolicyText;
import com.studiosync.studio.policies.texts.PolicyTextView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All policies of a studio; what it says nothing about is left out. */
@Schema(name = "Policies")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PoliciesView(
        CancellationPolicy cancellation,
        MakeUpPolicy makeUpLessons,
        PaymentPolicy payment,

        @Schema(description = "The latest version of each text, which may hold from a later day on")
        List<PolicyTextView> texts,

        @Schema(hidden = true) long version)
        implements Versioned {

    static PoliciesView of(StudioPolicies policies, List<PolicyText> texts) {
        PolicyRules rules = policies.rules();
        return new PoliciesView(
                rules.cancellation(),
                rules.makeUpLessons(),
                rules.payment(),
                texts.stream().map(PolicyTextView::of).toList(),
                policies.version());
    }
}

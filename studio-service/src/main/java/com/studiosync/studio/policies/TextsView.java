package com.studiosync.studio.policies;

import com.studiosync.studio.policies.texts.PolicyText;
import com.studiosync.studio.policies.texts.PolicyTextView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts that hold today, each in the version that does. */
@Schema(name = "PolicyTexts")
public record TextsView(List<PolicyTextView> items) {

    static TextsView of(List<PolicyText> texts) {
        return new TextsView(texts.stream().map(PolicyTextView::of).toList());
    }

    static TextsView ofPublic(List<PolicyText> texts) {
        return of(texts.stream().filter(PolicyText::isPublic).toList());
    }
}

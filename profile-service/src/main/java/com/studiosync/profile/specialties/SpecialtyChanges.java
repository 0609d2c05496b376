package com.studiosync.profile.specialties;

import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a studio can change about a specialty: the document that a merge patch changes. */
@Schema(description = "What a studio can change about a specialty")
record SpecialtyChanges(
        @Size(max = 60)
        @PlainText
        @Schema(
                description = "What the studio calls it; null for the label of the shared catalogue",
                examples = "Piano and keyboards")
        String label,

        @Schema(description = "Whether it is not taught, with its kinds; profiles that carry it keep it")
        Boolean hidden) {

    SpecialtyChanges {
        hidden = hidden != null && hidden;
    }
}

package com.studiosync.profile.medical;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.problems.Problems;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be known of a student's health, as it is written and read. */
@Schema(name = "MedicalNotesText", description = "At least one of the two")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesText(
        @Size(max = 4_000) @MultilineText @Schema(examples = "Asthma: the inhaler is in the violin case.")
        String medical,

        @Size(max = 2_000) @MultilineText @Schema(examples = "Nuts")
        String allergies) {

    static final NotesText NONE = new NotesText(null, null);

    /** Notes without any text are none, and those are removed rather than written. */
    NotesText requireText() {
        if (medical == null && allergies == null) {
            throw Problems.invalid("medical", "must say something, or allergies must; remove the notes to have none");
        }
        return this;
    }

    /** Notes must not reach a log, whoever puts them into a message. */
    @Override
    public String toString() {
        return "NotesText[…]";
    }
}

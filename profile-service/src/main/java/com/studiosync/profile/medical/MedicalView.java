package com.studiosync.profile.medical;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MedicalNotes",
        description = "What has to be known of a student's health; without text when there are no notes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MedicalView(
        @Schema(examples = "Asthma: the inhaler is in the violin case.")
        String medical,

        @Schema(examples = "Nuts") String allergies,

        @Schema(
                description = "When they were last written or removed; absent when never",
                examples = "2026-09-01T08:30:00Z")
        Instant updatedAt,

        @Schema(hidden = true) long version)
        implements Versioned {

    static MedicalView of(MedicalNotes notes, NotesText text) {
        return new MedicalView(text.medical(), text.allergies(), notes.updatedAt(), notes.version());
    }

    /** As for {@link NotesText}. */
    @Override
    public String toString() {
        return "MedicalView[…]";
    }
}

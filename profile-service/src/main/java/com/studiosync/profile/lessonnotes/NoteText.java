package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a lesson: the body of a new note, and the document that a merge patch changes. */
@Schema(description = "What can be written about a lesson")
public record NoteText(
        @NotNull @PlausibleDate @Schema(description = "The day of the lesson", examples = "2026-03-02")
        LocalDate date,

        @NotBlank @Size(max = 10_000) @MultilineText @Schema(examples = "The waltz is fluent now, hands together.")
        String content,

        @Size(max = 20) @Schema(examples = "[\"Waltz in A flat, op. 39 no. 15\"]")
        List<@NotBlank @Size(max = 200) @PlainText String> pieces,

        @Size(max = 5_000) @MultilineText @Schema(examples = "Bars 1 to 16, slowly, every day.")
        String homework,

        @Min(1) @Max(5) @Schema(description = "From 1 to 5, 5 is the best", examples = "4")
        Integer rating,

        @Size(max = 10) List<@NotNull @Valid Attachment> attachments,

        @Schema(description = "Whether the student may read it; no when absent")
        Boolean sharedWithStudent,

        @Schema(description = "Whether the guardians may read it; no when absent")
        Boolean sharedWithGuardians) {

    public NoteText {
        pieces = pieces == null ? List.of() : pieces;
        attachments = attachments == null ? List.of() : attachments;
        sharedWithStudent = sharedWithStudent != null && sharedWithStudent;
        sharedWithGuardians = sharedWithGuardians != null && sharedWithGuardians;
    }
}

package com.studiosync.profile.repertoire;

import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a piece: the body of a new one, and the document that a merge patch changes. */
@Schema(name = "PieceDetails")
public record PieceDetails(
        @NotNull @Size(max = 200) @PlainText @Schema(examples = "Prelude in C major, BWV 846")
        String title,

        @Size(max = 200) @PlainText @Schema(examples = "Johann Sebastian Bach")
        String composer,

        @Schema(description = "PLANNED when absent") PieceStatus status,

        @PlausibleDate @Schema(description = "When the student began to learn it", examples = "2026-09-01")
        LocalDate startedOn,

        @PlausibleDate @Schema(description = "When the student could play it, or gave it up", examples = "2026-12-15")
        LocalDate finishedOn) {

    public PieceDetails {
        status = status == null ? PieceStatus.PLANNED : status;
    }

    /** The same, unless the dates contradict each other. */
    PieceDetails requireOrder() {
        if (startedOn != null && finishedOn != null && finishedOn.isBefore(startedOn)) {
            throw Problems.invalid("finishedOn", "must not be before startedOn");
        }
        return this;
    }
}

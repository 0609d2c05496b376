package com.studiosync.profile.repertoire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece as those see it who may. */
@Schema(name = "Piece", description = "A piece of a student's repertoire; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PieceView(
        UUID id,
        @Schema(examples = "Prelude in C major, BWV 846") String title,
        @Schema(examples = "Johann Sebastian Bach") String composer,
        PieceStatus status,
        LocalDate startedOn,
        LocalDate finishedOn,
        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    public static PieceView of(Piece piece) {
        PieceDetails details = piece.details();
        return new PieceView(
                piece.id(),
                details.title(),
                details.composer(),
                details.status(),
                details.startedOn(),
                details.finishedOn(),
                piece.createdAt(),
                piece.updatedAt(),
                piece.version());
    }
}

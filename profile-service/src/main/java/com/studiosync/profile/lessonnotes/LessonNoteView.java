package com.studiosync.profile.lessonnotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note as somebody sees it who may read it. */
@Schema(name = "LessonNote", description = "What was written about a lesson; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LessonNoteView(
        UUID id,

        @Schema(description = "The profile of the teacher who wrote it; absent when it was no teacher")
        UUID teacherId,

        LocalDate date,

        @Schema(examples = "The waltz is fluent now, hands together.")
        String content,

        @Schema(examples = "[\"Waltz in A flat, op. 39 no. 15\"]")
        List<String> pieces,

        @Schema(examples = "Bars 1 to 16, slowly, every day.")
        String homework,

        @Schema(examples = "4") Integer rating,

        @Schema(examples = "[]") List<Attachment> attachments,

        @Schema(description = "For those who read every note")
        Boolean sharedWithStudent,

        @Schema(description = "For those who read every note")
        Boolean sharedWithGuardians,

        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    public static LessonNoteView of(LessonNote note, SeenStudent seen) {
        return of(note, seen.may(Rule.NOTE_VIEW));
    }

    static LessonNoteView forWriter(LessonNote note) {
        return of(note, true);
    }

    private static LessonNoteView of(LessonNote note, boolean withFlags) {
        NoteText text = note.text();
        return new LessonNoteView(
                note.id(),
                note.teacherId(),
                text.date(),
                text.content(),
                text.pieces(),
                text.homework(),
                text.rating(),
                text.attachments(),
                withFlags ? text.sharedWithStudent() : null,
                withFlags ? text.sharedWithGuardians() : null,
                note.createdAt(),
                note.updatedAt(),
                note.version());
    }
}

package com.studiosync.profile.lessonnotes;

import com.studiosync.contracts.profile.LessonNoteShared;
import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a teacher has written about one lesson. */
@Entity
@Table(name = "lesson_notes")
public class LessonNote extends Entry {

    private UUID teacherId;
    private String content;
    private String[] pieces;
    private String homework;
    private Integer rating;
    private String[] attachmentTitles;
    private String[] attachmentLinks;
    private boolean forStudent;
    private boolean forGuardians;

    protected LessonNote() {}

    private LessonNote(Student student, UUID authorId, UUID teacherId, Instant now) {
        super(student, authorId, now);
        this.teacherId = teacherId;
    }

    /** A new note; {@code teacherId} is {@code null} for an author without a teacher's profile. */
    static LessonNote write(Student student, UUID authorId, UUID teacherId, NoteText text, Instant now) {
        LessonNote note = new LessonNote(student, authorId, teacherId, now);
        note.takeOver(text);
        return note;
    }

    /** Takes over a changed text; nothing happens when it is the same. */
    void revise(NoteText text, Instant now) {
        if (!text.equals(text())) {
            takeOver(text);
            touch(now);
        }
    }

    private void takeOver(NoteText text) {
        announce(text);
        date(text.date());
        content = text.content();
        pieces = text.pieces().toArray(String[]::new);
        homework = text.homework();
        rating = text.rating();
        attachmentTitles = text.attachments().stream().map(Attachment::title).toArray(String[]::new);
        attachmentLinks = text.attachments().stream().map(Attachment::link).toArray(String[]::new);
        forStudent = text.sharedWithStudent();
        forGuardians = text.sharedWithGuardians();
    }

    /** Tells of those who may read it from now on and could not before. */
    private void announce(NoteText text) {
        Set<String> audience = new TreeSet<>();
        if (text.sharedWithStudent() && !forStudent) {
            audience.add("STUDENT");
        }
        if (text.sharedWithGuardians() && !forGuardians) {
            audience.add("GUARDIANS");
        }
        if (!audience.isEmpty()) {
            record(new LessonNoteShared(studentId(), studioId(), id(), audience));
        }
    }

    /** What can be written about the lesson, as it is now. */
    NoteText text() {
        return new NoteText(
                day(),
                content,
                List.of(pieces),
                homework,
                rating,
                IntStream.range(0, attachmentLinks.length)
                        .mapToObj(i -> new Attachment(attachmentTitles[i], attachmentLinks[i]))
                        .toList(),
                forStudent,
                forGuardians);
    }

    /** The profile of the author, or {@code null}. */
    UUID teacherId() {
        return teacherId;
    }
}

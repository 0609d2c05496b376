package com.studiosync.profile.medical;

import com.studiosync.profile.students.Student;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The notes about one student, sealed. The row stays when they are removed, so that no version comes twice. */
@Entity
@Table(name = "medical_notes")
class MedicalNotes {

    @Id
    private UUID studentId;

    private UUID studioId;

    @Embedded
    private SealedNotes notes;

    private Instant updatedAt;

    /** Less than any that is stored: notes that were never written have the version before the first. */
    @Version
    private long version = -1;

    protected MedicalNotes() {}

    /** Those of a student of whom none were written yet. */
    static MedicalNotes none(Student student) {
        MedicalNotes none = new MedicalNotes();
        none.studentId = student.id();
        none.studioId = student.studioId();
        return none;
    }

    void write(SealedNotes sealed, Instant now) {
        notes = sealed;
        updatedAt = now;
    }

    /** Forgets what was written; nothing of it is kept. */
    void clear(Instant now) {
        write(null, now);
    }

    UUID studentId() {
        return studentId;
    }

    UUID studioId() {
        return studioId;
    }

    Optional<SealedNotes> sealed() {
        return Optional.ofNullable(notes);
    }

    /** When they were last written or removed; {@code null} when never. */
    Instant updatedAt() {
        return updatedAt;
    }

    /** Zero before they are written for the first time. */
    long version() {
        return version + 1;
    }
}

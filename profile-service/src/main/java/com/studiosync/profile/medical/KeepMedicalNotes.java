package com.studiosync.profile.medical;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.audit.Action;
import com.studiosync.profile.audit.AuditTrail;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.Student;
import com.studiosync.profile.students.StudentAccess;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads, writes and removes notes. Whatever is done is in the audit trail before it is done, or it is not done. */
@ApplicationScoped
class KeepMedicalNotes {

    private final Transactions transactions;
    private final StudentAccess access;
    private final NotesOfStudents notesOfStudents;
    private final NotesSafe safe;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    KeepMedicalNotes(
            Transactions transactions,
            StudentAccess access,
            NotesOfStudents notesOfStudents,
            NotesSafe safe,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.notesOfStudents = notesOfStudents;
        this.safe = safe;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<MedicalView> read(UUID studentId) {
        return transactions.inStudio(
                caller.studioId(), () -> noted(studentId, Rule.MEDICAL_VIEW, Action.MEDICAL_NOTES_READ)
                        .flatMap(notesOfStudents::about)
                        .map(notes -> MedicalView.of(notes, opened(notes))));
    }

    Uni<MedicalView> write(UUID studentId, IfMatch expected, NotesText text) {
        return change(() -> noted(studentId, Rule.MEDICAL_EDIT, Action.MEDICAL_NOTES_WRITTEN)
                .flatMap(student -> notesOfStudents
                        .about(student)
                        .invoke(notes -> expected.verify(notes.version()))
                        .invoke(notes -> write(notes, text, student))
                        .flatMap(notesOfStudents::persistAndFlush)
                        .map(notes -> MedicalView.of(notes, text))));
    }

    Uni<Void> remove(UUID studentId, IfMatch expected) {
        return change(() -> noted(studentId, Rule.MEDICAL_EDIT, Action.MEDICAL_NOTES_REMOVED)
                .flatMap(student -> notesOfStudents
                        .about(student)
                        .invoke(notes -> expected.verify(notes.version()))
                        .invoke(notes -> clear(notes, student)))
                .replaceWithVoid());
    }

    private Uni<Student> noted(UUID studentId, Rule rule, Action action) {
        return access.seen(studentId, rule).map(SeenStudent::student).call(student -> trail.note(action, student));
    }

    private void write(MedicalNotes notes, NotesText text, Student student) {
        notes.write(safe.seal(text.requireText(), student.studioId(), student.id()), clock.instant());
        student.noteMedicalNotes(true, clock.instant());
    }

    private void clear(MedicalNotes notes, Student student) {
        if (notes.sealed().isPresent()) {
            notes.clear(clock.instant());
            student.noteMedicalNotes(false, clock.instant());
        }
    }

    private NotesText opened(MedicalNotes notes) {
        return notes.sealed()
                .map(kept -> safe.open(kept, notes.studioId(), notes.studentId()))
                .orElse(NotesText.NONE);
    }

    /** Of two who write the first notes at once, one has not seen those of the other. */
    private <T> Uni<T> change(Supplier<Uni<T>> work) {
        return transactions
                .inStudio(caller.studioId(), work)
                .onFailure(UniqueViolation.of("medical_notes_pkey"))
                .transform(faster -> Problems.stale());
    }
}

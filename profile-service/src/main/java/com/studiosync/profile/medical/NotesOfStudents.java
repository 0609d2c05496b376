package com.studiosync.profile.medical;

import com.studiosync.profile.students.Student;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The notes of the transaction's studio; a student has a row once some were written. */
@ApplicationScoped
class NotesOfStudents implements PanacheRepositoryBase<MedicalNotes, UUID> {

    Uni<MedicalNotes> about(Student student) {
        return findById(student.id()).onItem().ifNull().continueWith(() -> MedicalNotes.none(student));
    }
}

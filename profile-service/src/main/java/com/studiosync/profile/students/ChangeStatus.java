package com.studiosync.profile.students;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.places.TeacherPlaces;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Notes that a student leaves, takes a break or comes back, and removes one for good. */
@ApplicationScoped
class ChangeStatus {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Students students;
    private final TeacherPlaces places;
    private final Caller caller;
    private final Clock clock;

    ChangeStatus(
            Transactions transactions,
            StudentAccess access,
            Students students,
            TeacherPlaces places,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.students = students;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** It frees places of teachers. */
    Uni<SeenStudent> archive(UUID id) {
        return inTurn(id, student -> keep(student, Student::archive));
    }

    /** It frees no place: who takes a break comes back. */
    Uni<SeenStudent> pause(UUID id) {
        return inTurn(id, student -> keep(student, Student::pause));
    }

    Uni<SeenStudent> resume(UUID id) {
        return inTurn(id, student -> takePlaces(student).chain(() -> keep(student, Student::resume)));
    }

    private Uni<Void> takePlaces(Student student) {
        return student.status() == StudentStatus.ARCHIVED
                ? places.takeBack(student.studioId(), student.id())
                : Uni.createFrom().voidItem();
    }

    private Uni<Student> keep(Student student, BiConsumer<Student, Instant> change) {
        change.accept(student, clock.instant());
        return students.keep(student);
    }

    private Uni<SeenStudent> inTurn(UUID id, Function<Student, Uni<Student>> change) {
        return transactions.inStudio(caller.studioId(), () -> access.seenInTurn(id, Rule.STUDENT_STATUS_EDIT)
                .call(seen -> change.apply(seen.student())));
    }

    /** All that hangs on the student goes, too: the database sees to that. */
    Uni<Void> remove(UUID id) {
        return transactions.inStudio(caller.studioId(), () -> access.seenInTurn(id, Rule.STUDENT_DELETE)
                .map(SeenStudent::student)
                .invoke(Student::leaveForGood)
                .flatMap(students::remove));
    }
}

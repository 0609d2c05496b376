package com.studiosync.profile.academic;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.skills.SkillLevel;
import com.studiosync.profile.skills.Skills;
import com.studiosync.profile.specialties.TaughtSpecialties;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.Student;
import com.studiosync.profile.students.StudentAccess;
import com.studiosync.profile.students.Students;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** A teacher tells what a student learns, and how far she has come. */
@ApplicationScoped
class TeachSpecialties {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Students students;
    private final Skills skills;
    private final TaughtSpecialties taught;
    private final Caller caller;
    private final Clock clock;

    TeachSpecialties(
            Transactions transactions,
            StudentAccess access,
            Students students,
            Skills skills,
            TaughtSpecialties taught,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.students = students;
        this.skills = skills;
        this.taught = taught;
        this.caller = caller;
        this.clock = clock;
    }

    /** The profile shows the level of the primary instrument, so it learns of that one, too. */
    Uni<LearntSpecialtyView> tell(UUID studentId, String code, SkillLevel level) {
        return transactions
                .inStudio(caller.studioId(), () -> access.seen(studentId, Rule.SKILLS_EDIT)
                        .map(SeenStudent::student)
                        .call(student -> taughtOrKept(student, code))
                        .call(student -> reach(student, code, level))
                        .flatMap(student -> skills.tell(student.studioId(), studentId, code, level)
                                .map(learnt -> LearntSpecialtyView.of(learnt, student))))
                .onFailure(UniqueViolation.of("student_specialties_code_key"))
                .transform(faster -> Problems.conflict("Somebody else told the same in this moment. Read it again."));
    }

    /** What is not learnt needs no dropping; the primary instrument is always learnt. */
    Uni<Void> drop(UUID studentId, String code) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(studentId, Rule.SKILLS_EDIT)
                .invoke(seen -> requireOther(seen.student(), code))
                .flatMap(seen -> skills.of(studentId, code))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("specialty of this student"))
                .flatMap(skills::drop));
    }

    /** One that the student learns, with the student. */
    Uni<LearntSpecialtyView> read(UUID studentId, String code) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(studentId, Rule.SKILLS_VIEW)
                .flatMap(seen -> skills.of(studentId, code)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problems.notFound("specialty of this student"))
                        .map(learnt -> LearntSpecialtyView.of(learnt, seen.student()))));
    }

    /** What the student learns already stays good when the studio hides it. */
    private Uni<Void> taughtOrKept(Student student, String code) {
        return skills.of(student.id(), code)
                .flatMap(kept -> taught.require("code", code, kept == null ? null : kept.code()));
    }

    private Uni<?> reach(Student student, String code, SkillLevel level) {
        if (!code.equals(student.primaryInstrument())) {
            return Uni.createFrom().voidItem();
        }
        student.reach(level, clock.instant());
        return students.keep(student);
    }

    private static void requireOther(Student student, String code) {
        if (code.equals(student.primaryInstrument())) {
            throw Problems.conflict("This is the student's primary instrument. Choose another one first.");
        }
    }
}

package com.studiosync.profile.enrolment.deciding;

import com.studiosync.profile.assignments.AssignTeacher;
import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.Enrolments;
import com.studiosync.profile.enrolment.Letter;
import com.studiosync.profile.students.AdmitStudent;
import com.studiosync.profile.students.Student;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Makes an applicant a student, all or nothing, in the transaction under way. */
@ApplicationScoped
public class TakeIn {

    private final Places places;
    private final AdmitStudent admission;
    private final AssignTeacher assigning;
    private final Welcome welcome;
    private final Enrolments enrolments;
    private final Clock clock;

    TakeIn(
            Places places,
            AdmitStudent admission,
            AssignTeacher assigning,
            Welcome welcome,
            Enrolments enrolments,
            Clock clock) {
        this.places = places;
        this.admission = admission;
        this.assigning = assigning;
        this.welcome = welcome;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * The application as it is then.
     *
     * @param enrolment locked, and open
     * @param teacherId who is going to teach, or {@code null} while that is not decided
     * @param by the account of the admin who decided it, now or by an offer
     */
    public Uni<Enrolment> take(Enrolment enrolment, UUID teacherId, UUID by) {
        return places.take(enrolment, teacherId)
                .flatMap(taken -> admit(enrolment))
                .call(student -> assign(teacherId, student))
                .call(student -> welcome.to(enrolment, student.id(), by))
                .flatMap(student -> enrolments.keep(
                        enrolment, enrolment.accept(student.id(), teacherId, by, clock.instant()), Letter.ACCEPTED));
    }

    private Uni<Student> admit(Enrolment enrolment) {
        Applicant applicant = enrolment.applicant();
        return admission.admit(
                enrolment.studioId(),
                applicant.firstName(),
                applicant.lastName(),
                applicant.dateOfBirth(),
                enrolment.wishes().instrument());
    }

    private Uni<?> assign(UUID teacherId, Student student) {
        return teacherId == null
                ? Uni.createFrom().voidItem()
                : assigning.give(student.studioId(), teacherId, student.id());
    }
}

package com.studiosync.profile.enrolment.applying;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.enrolment.Consent;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.Enrolments;
import com.studiosync.profile.enrolment.Letter;
import com.studiosync.profile.specialties.TaughtSpecialties;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes an application in. Nothing in the answer tells whether the address is known, or has applied before. */
@ApplicationScoped
class Apply {

    private final Transactions transactions;
    private final KnownStudios studios;
    private final TaughtSpecialties taught;
    private final WishedTeachers teachers;
    private final ApplicationBounds bounds;
    private final Enrolments enrolments;
    private final Clock clock;

    Apply(
            Transactions transactions,
            KnownStudios studios,
            TaughtSpecialties taught,
            WishedTeachers teachers,
            ApplicationBounds bounds,
            Enrolments enrolments,
            Clock clock) {
        this.transactions = transactions;
        this.studios = studios;
        this.taught = taught;
        this.teachers = teachers;
        this.bounds = bounds;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * What is wrong is told first, also to who applies again.
     *
     * @param network where it comes from
     */
    Uni<Void> apply(UUID studioId, ApplicationRequest request, String network) {
        requireOrder(request);
        return transactions.inStudio(studioId, () -> studios.open(studioId)
                .invoke(open -> bounds.requireShare(studioId, network))
                .flatMap(open -> taught.require("instrument", request.instrument(), null))
                .flatMap(known -> teachers.idOf(request.teacher()))
                .map(teacher -> Enrolment.of(studioId, request.applicant(), request.wishes(teacher), clock.instant()))
                .flatMap(enrolment -> bounds.admit(enrolment)
                        .flatMap(admitted ->
                                admitted ? keep(enrolment) : Uni.createFrom().voidItem())));
    }

    private Uni<Void> keep(Enrolment enrolment) {
        return (bounds.mayWriteTo(enrolment.applicant().emailKey())
                        ? enrolments.keep(enrolment, enrolment.requested(), Letter.RECEIVED)
                        : enrolments.keepQuietly(enrolment, enrolment.requested()))
                .replaceWithVoid();
    }

    private static void requireOrder(ApplicationRequest request) {
        if (request.times().stream().anyMatch(time -> !time.from().isBefore(time.until()))) {
            throw Problems.invalid("times", "must end after they begin");
        }
        long codes = request.consents().stream().map(Consent::code).distinct().count();
        if (codes < request.consents().size()) {
            throw Problems.invalid("consents", "must not name a text twice");
        }
    }
}

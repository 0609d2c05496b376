package com.studiosync.profile.enrolment.offers;

import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentStatus;
import com.studiosync.profile.enrolment.Enrolments;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applications that time has caught up with. */
@ApplicationScoped
class DueEnrolments {

    private static final int AT_ONCE = 100;
    private static final String STUDIOS = "select studios_with_due_enrolments(?1, ?2, ?3)";

    /** What was agreed to, and when, stays with the student; all else is in the profiles of student and guardian. */
    private static final String REDUCE = """
            update enrolments set first_name = null, last_name = null, date_of_birth = null, guardian_first_name = null,
                guardian_last_name = null, kinship = null, email = null, email_key = null, phone = null, times = '{}',
                message = null, version = version + 1
            where status = 'ACCEPTED' and first_name is not null and settled_at <= ?1""";

    private static final Set<EnrolmentStatus> FORGETTABLE =
            Set.of(EnrolmentStatus.DECLINED, EnrolmentStatus.WITHDRAWN, EnrolmentStatus.LAPSED);

    private static final Set<EnrolmentStatus> UNDECIDED = Set.of(EnrolmentStatus.REQUESTED, EnrolmentStatus.WAITLISTED);

    private final Enrolments enrolments;

    DueEnrolments(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** The studios that have some; asked in a transaction of the platform. */
    Uni<List<UUID>> studios(Instant now, Instant forgotten, Instant undecided) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(STUDIOS, UUID.class)
                .setParameter(1, now)
                .setParameter(2, forgotten)
                .setParameter(3, undecided)
                .getResultList());
    }

    /** Some of the studio's whose offer has not been answered in time, locked. */
    Uni<List<Enrolment>> unanswered(Instant now) {
        return enrolments
                .find("status = ?1 and offerExpiresAt <= ?2 order by offerExpiresAt", EnrolmentStatus.OFFERED, now)
                .range(0, AT_ONCE - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some of the studio's on which nobody has decided since an instant, locked. */
    Uni<List<Enrolment>> undecided(Instant since) {
        return enrolments
                .find("status in ?1 and coalesce(waitlistedAt, requestedAt) <= ?2 order by id", UNDECIDED, since)
                .range(0, AT_ONCE - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Leaves the consents alone of those of the studio that were accepted before an instant. */
    Uni<Integer> reduce(Instant before) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(REDUCE)
                .setParameter(1, before)
                .executeUpdate());
    }

    /** Deletes those of the studio that came to nothing before an instant. */
    Uni<Long> forget(Instant before) {
        return enrolments.delete("status in ?1 and settledAt <= ?2", FORGETTABLE, before);
    }
}

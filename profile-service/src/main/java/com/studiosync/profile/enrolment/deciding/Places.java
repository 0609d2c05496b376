package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.scope.StudioDay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The places that teachers have: a teacher's capacity, less those whom she teaches and the offers that are open. */
@ApplicationScoped
class Places {

    private static final ProblemType FULL = new ProblemType("teacher-full", "The teacher has no free place", 409);

    /** Who takes a place of one teacher waits for whoever does, until that transaction ends. */
    private static final String LOCK =
            "select coalesce(capacity, -1) from teachers where id = :teacher for no key update";

    private static final String TAKEN = """
            select (select count(distinct student_id) from assignments
                    where teacher_id = :teacher and (until_date is null or until_date > :today))
                + (select count(*) from enrolments where place_teacher_id = :teacher and status = 'OFFERED'
                    and offer_expires_at > :now and id <> :self)""";

    private final StudioDay day;
    private final Clock clock;

    Places(StudioDay day, Clock clock) {
        this.day = day;
        this.clock = clock;
    }

    /**
     * Takes a place for an application, until the transaction under way has written the assignment or the offer.
     *
     * @param teacherId with whom, or {@code null} when that is open, so that it takes no place
     * @return fails with a 409 when there is none, with a 422 when there is no such teacher
     */
    Uni<Void> take(Enrolment enrolment, UUID teacherId) {
        return teacherId == null || enrolment.holdsPlaceWith(teacherId, clock.instant())
                ? Uni.createFrom().voidItem()
                : lock(teacherId).flatMap(capacity -> capacity.map(places -> requireFree(places, enrolment, teacherId))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Lets pass who teaches here, and {@code null} for nobody. */
    Uni<Void> requireTeacher(UUID teacherId) {
        return teacherId == null ? Uni.createFrom().voidItem() : lock(teacherId).replaceWithVoid();
    }

    /** How many places she has; empty for any number. */
    private static Uni<Optional<Integer>> lock(UUID teacherId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("teacher", teacherId)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.invalid("teacherId", "is no teacher of this studio"))
                .map(capacity -> Optional.of(capacity).filter(places -> places >= 0));
    }

    private Uni<Void> requireFree(int places, Enrolment self, UUID teacherId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKEN, Long.class)
                        .setParameter("teacher", teacherId)
                        .setParameter("today", day.today(self.studioId()))
                        .setParameter("now", clock.instant())
                        .setParameter("self", self.id())
                        .getSingleResult())
                .invoke(taken -> {
                    if (taken >= places) {
                        throw Problems.of(FULL, "All %d places are taken or offered.".formatted(places));
                    }
                })
                .replaceWithVoid();
    }
}

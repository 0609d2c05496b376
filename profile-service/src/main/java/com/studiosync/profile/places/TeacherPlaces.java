package com.studiosync.profile.places;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.StudioDay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The places that teachers have: a teacher's capacity, less the students whom she teaches now or later and who have not left, and
 * less the offers that are open. Each is counted where it is kept. All of it needs a transaction.
 */
@ApplicationScoped
public class TeacherPlaces {

    private static final ProblemType FULL = new ProblemType("teacher-full", "The teacher has no free place", 409);

    /** Who takes a place of a teacher waits for whoever does, until that transaction ends. */
    private static final String LOCK = "select id from teachers where id in (:teachers) order by id for no key update";

    private static final String TEACHERS_OF = """
            select distinct teacher_id from assignments
            where student_id = :student and (until_date is null or until_date > :today)""";

    private static final String FULL_ONES = """
            select capacity, first_name || ' ' || last_name from teachers
            where id in (:teachers) and capacity <=
                (select count(distinct given.student_id) from assignments given
                    join students on students.studio_id = given.studio_id and students.id = given.student_id
                    where given.teacher_id = teachers.id and (given.until_date is null or given.until_date > :today)
                        and students.status <> 'ARCHIVED')
                + (select count(*) from enrolments where place_teacher_id = teachers.id and enrolments.status = 'OFFERED'
                    and offer_expires_at > :now)
            order by id limit 1""";

    private final StudioDay day;
    private final Clock clock;

    TeacherPlaces(StudioDay day, Clock clock) {
        this.day = day;
        this.clock = clock;
    }

    /** Those of the teachers who are there, whose places nobody else takes until the transaction ends. */
    public Uni<List<UUID>> lock(List<UUID> teacherIds) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(LOCK, UUID.class)
                .setParameter("teachers", teacherIds)
                .getResultList());
    }

    /**
     * Takes a place of each teacher, until the transaction under way has written what takes it.
     *
     * @return fails with a 409 {@code teacher-full} when one has none
     */
    public Uni<Void> take(UUID studioId, List<UUID> teacherIds) {
        return teacherIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : lock(teacherIds).flatMap(locked -> requireFree(studioId, teacherIds));
    }

    /** Takes places again of those to whom a student who had left is still assigned; fails like {@link #take}. */
    public Uni<Void> takeBack(UUID studioId, UUID studentId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TEACHERS_OF, UUID.class)
                        .setParameter("student", studentId)
                        .setParameter("today", day.today(studioId))
                        .getResultList())
                .flatMap(teacherIds -> take(studioId, teacherIds));
    }

    /** Lets pass when each of the teachers, who are locked, has a free place. */
    public Uni<Void> requireFree(UUID studioId, List<UUID> teacherIds) {
        return Panache.getSession()
                .flatMap(session -> fullOnes(session, studioId, teacherIds).getSingleResultOrNull())
                .invoke(full -> {
                    if (full != null) {
                        throw Problems.of(FULL, "All %d places of %s are taken or offered.".formatted(full));
                    }
                })
                .replaceWithVoid();
    }

    private Mutiny.SelectionQuery<Object[]> fullOnes(Mutiny.Session session, UUID studioId, List<UUID> teacherIds) {
        return session.createNativeQuery(FULL_ONES, Object[].class)
                .setParameter("teachers", teacherIds)
                .setParameter("today", day.today(studioId))
                .setParameter("now", clock.instant());
    }
}

package com.studiosync.profile.busy;

import com.studiosync.contracts.scheduling.LessonCancelled;
import com.studiosync.platform.timetables.Period;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The times at which the studio's teachers are busy. All of it needs a transaction. */
@ApplicationScoped
public class BusyTimes {

    /** A planning is older than another word of the same moment; a cancelled lesson does not come back. */
    private static final String NOTE = """
            insert into busy_times as known (studio_id, lesson_id, teacher_id, starts_at, ends_at, told_at)
            values (:studio, :lesson, (select id from teachers where id = :teacher), :begin, :end, :told)
            on conflict (studio_id, lesson_id) do update set teacher_id = excluded.teacher_id,
                starts_at = excluded.starts_at, ends_at = excluded.ends_at, told_at = excluded.told_at
            where known.starts_at is not null
                and (known.told_at < excluded.told_at or known.told_at = excluded.told_at and :moved)""";

    /** Also before its planning is known, which must find then that it is over. */
    private static final String CANCEL = """
            insert into busy_times as known (studio_id, lesson_id, teacher_id, told_at)
            values (:studio, :lesson, (select id from teachers where id = :teacher), :told)
            on conflict (studio_id, lesson_id) do update set starts_at = null, ends_at = null,
                told_at = greatest(known.told_at, excluded.told_at)""";

    private static final String FORGET = """
            delete from busy_times where (studio_id, lesson_id) in (
                select studio_id, lesson_id from busy_times
                where studio_id = app_studio() and greatest(ends_at, told_at) < :before limit 1000)""";

    /** When a teacher is busy within a period, by their beginnings; what overlaps its edges is told whole. */
    public Uni<List<Period>> of(UUID teacherId, Period within) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select startsAt, endsAt from BusyTime where teacherId = :teacher"
                                        + " and endsAt > :from and startsAt < :to order by startsAt",
                                Object[].class)
                        .setParameter("teacher", teacherId)
                        .setParameter("from", within.from())
                        .setParameter("to", within.to())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Period((Instant) row[0], (Instant) row[1]))
                        .toList());
    }

    Uni<Void> note(Lesson lesson, Instant toldAt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE)
                        .setParameter("studio", lesson.studioId())
                        .setParameter("lesson", lesson.lessonId())
                        .setParameter("teacher", lesson.teacherId())
                        .setParameter("begin", lesson.time().from())
                        .setParameter("end", lesson.time().to())
                        .setParameter("told", toldAt)
                        .setParameter("moved", lesson.moved())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> cancel(LessonCancelled lesson, Instant toldAt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CANCEL)
                        .setParameter("studio", lesson.studioId())
                        .setParameter("lesson", lesson.lessonId())
                        .setParameter("teacher", lesson.teacherId())
                        .setParameter("told", toldAt)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Forgets what the studio has had behind it since then, a part at a time. */
    Uni<Void> forget(Instant before) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FORGET)
                        .setParameter("before", before)
                        .executeUpdate())
                .replaceWithVoid();
    }
}

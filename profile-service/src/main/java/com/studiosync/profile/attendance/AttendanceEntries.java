package com.studiosync.profile.attendance;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import com.studiosync.profile.entries.Months;
import com.studiosync.profile.scope.Restriction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** All attendance of the students of a studio. */
@Singleton
public class AttendanceEntries extends Entries<Attendance> {

    private static final int MOST = 10_000;
    private static final String OF_MONTHS = "entry.studentId = :student and entry.day between :firstDay and :lastDay";
    private static final String COUNTS = "select new com.studiosync.profile.attendance.MonthCount("
            + "year(entry.day), month(entry.day), entry.status, count(*), sum(entry.minutes))"
            + " from Attendance entry where %s group by year(entry.day), month(entry.day), entry.status";

    AttendanceEntries(Outbox outbox) {
        super(Attendance.class, "attendance", MOST, outbox);
    }

    /** What those entries of a student come to that may be seen, counted by one statement. */
    public Uni<AttendanceSummary> summary(UUID studentId, Restriction visible, Months months) {
        Restriction wanted = visible.and(
                OF_MONTHS, Map.of("student", studentId, "firstDay", months.first(), "lastDay", months.last()));
        return Panache.getSession()
                .flatMap(session -> counts(session, wanted).getResultList())
                .map(counts -> AttendanceSummary.of(months, counts));
    }

    private static Mutiny.SelectionQuery<MonthCount> counts(Mutiny.Session session, Restriction wanted) {
        Mutiny.SelectionQuery<MonthCount> query =
                session.createSelectionQuery(COUNTS.formatted(wanted.condition()), MonthCount.class);
        wanted.parameters().forEach(query::setParameter);
        return query;
    }
}

package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentStatus;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The applications as admins read them, each with its place on the waiting list by the same statement. */
@ApplicationScoped
class Desk {

    private static final String WITH_POSITION = """
            select e, (select count(*) from Enrolment w where w.status = WAITLISTED and w.wishes.instrument = e.wishes.instrument
                and w.placeTeacherId is not distinct from e.placeTeacherId
                and (w.waitlistedAt < e.waitlistedAt or w.waitlistedAt = e.waitlistedAt and w.id <= e.id))
            from Enrolment e where\s""";

    private final Clock clock;

    Desk(Clock clock) {
        this.clock = clock;
    }

    /** An application, and its place on the list where it waits. */
    record Entry(Enrolment enrolment, long position) {

        private static Entry of(Object[] row) {
            return new Entry((Enrolment) row[0], (Long) row[1]);
        }
    }

    /** Those in a status, or all for {@code null}; the oldest first. */
    Uni<Page<Entry>> page(EnrolmentStatus status, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        if (status != null) {
            condition.append(" and ").append(condition(status));
        }
        if (status == EnrolmentStatus.OFFERED || status == EnrolmentStatus.LAPSED) {
            values.put("now", clock.instant());
        }
        request.after().map(Cursor::id).ifPresent(after -> {
            condition.append(" and e.id > :after");
            values.put("after", after);
        });
        return select(condition + " order by e.id", values)
                .flatMap(query -> query.setMaxResults(request.fetchSize()).getResultList())
                .map(rows -> Page.cut(
                        rows.stream().map(Entry::of).toList(),
                        request,
                        entry -> new Cursor("", entry.enrolment().id())));
    }

    private static String condition(EnrolmentStatus status) {
        return switch (status) {
            case OFFERED -> "e.status = OFFERED and e.offerExpiresAt > :now";
            case LAPSED -> "(e.status = LAPSED or e.status = OFFERED and e.offerExpiresAt <= :now)";
            default -> "e.status = " + status;
        };
    }

    /** One of them; a failure of 404 when there is none. */
    Uni<Entry> one(UUID id) {
        return select("e.id = :id", Map.of("id", id))
                .flatMap(Mutiny.SelectionQuery::getSingleResultOrNull)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("application"))
                .map(Entry::of);
    }

    private static Uni<Mutiny.SelectionQuery<Object[]>> select(String condition, Map<String, Object> values) {
        return Panache.getSession().map(session -> {
            Mutiny.SelectionQuery<Object[]> query =
                    session.createSelectionQuery(WITH_POSITION + condition, Object[].class);
            values.forEach(query::setParameter);
            return query;
        });
    }
}

package com.studiosync.profile.entries;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Restriction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The entries of one kind, those of a student together. In conditions an entry is called {@code entry}. No change is kept
 * without its events. All of it needs a transaction.
 */
public abstract class Entries<E extends Entry> {

    private static final String OF_STUDENT = "entry.studentId = :student";
    private static final String BEHIND = "entry.day <= :day and (entry.day < :day or entry.id < :id)";

    private final Class<E> kind;
    private final String noun;
    private final int most;
    private final Outbox outbox;
    private final Predicate<Throwable> noStudent;

    /**
     * Entries of that kind.
     *
     * @param noun what one is called in refusals
     * @param most how many of them one student can have
     */
    protected Entries(Class<E> kind, String noun, int most, Outbox outbox) {
        this.kind = kind;
        this.noun = noun;
        this.most = most;
        this.outbox = outbox;
        this.noStudent = BrokenConstraint.of(kind.getAnnotation(Table.class).name() + "_studio_id_student_id_fkey");
    }

    /** One page of a student's entries that may be seen, the latest day first. */
    public Uni<Page<E>> page(UUID studentId, Restriction visible, PageRequest request) {
        Restriction wanted = request.after()
                .map(after -> visible.and(BEHIND, Map.of("day", day(after), "id", after.id())))
                .orElse(visible);
        return latest(studentId, wanted, request.fetchSize()).map(rows -> Page.cut(rows, request, Entry::position));
    }

    /** So many of a student's entries that may be seen, the latest day first. */
    public Uni<List<E>> latest(UUID studentId, Restriction visible, int atMost) {
        return select(studentId, visible)
                .flatMap(query -> query.setMaxResults(atMost).getResultList());
    }

    /** One entry of a student; a failure of 404 when there is none, or none that may be seen. */
    public Uni<E> one(UUID studentId, UUID id, Restriction visible) {
        return select(studentId, visible.and("entry.id = :wanted", Map.of("wanted", id)))
                .flatMap(Mutiny.SelectionQuery::getSingleResultOrNull)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(noun));
    }

    /** The same of all entries, for a change that others must wait for. */
    public Uni<E> locked(UUID studentId, UUID id) {
        return select(studentId, Restriction.EVERYTHING.and("entry.id = :wanted", Map.of("wanted", id)))
                .flatMap(query ->
                        query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(noun));
    }

    /** Writes a new entry together with what happened; a failure of 409 when the student has as many as can be. */
    public Uni<E> add(E entry) {
        return count(entry.studentId())
                .invoke(existing -> {
                    if (existing >= most) {
                        throw Problems.conflict("A student can have " + most + " of these; remove some first.");
                    }
                })
                .flatMap(existing -> keep(entry));
    }

    /**
     * Writes a new or changed entry together with what happened to it; a failure of 404 when the student was removed
     * meanwhile.
     */
    public Uni<E> keep(E entry) {
        return Panache.getSession()
                .flatMap(session -> session.persist(entry)
                        .flatMap(persisted -> outbox.append(entry.takeEvents()))
                        .flatMap(appended -> session.flush()))
                .onFailure(noStudent)
                .transform(removed -> Problems.notFound("student"))
                .replaceWith(entry);
    }

    public Uni<Void> remove(E entry) {
        return Panache.getSession().flatMap(session -> session.remove(entry).flatMap(removed -> session.flush()));
    }

    private Uni<Long> count(UUID studentId) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select count(*) from %s entry where %s".formatted(kind.getSimpleName(), OF_STUDENT),
                        Long.class)
                .setParameter("student", studentId)
                .getSingleResult());
    }

    private Uni<Mutiny.SelectionQuery<E>> select(UUID studentId, Restriction visible) {
        Restriction wanted = visible.and(OF_STUDENT, Map.of("student", studentId));
        String hql = "from %s entry where %s order by entry.day desc, entry.id desc"
                .formatted(kind.getSimpleName(), wanted.condition());
        return Panache.getSession().map(session -> {
            Mutiny.SelectionQuery<E> query = session.createSelectionQuery(hql, kind);
            wanted.parameters().forEach(query::setParameter);
            return query;
        });
    }

    private static LocalDate day(Cursor after) {
        return Days.parse(after.key())
                .orElseThrow(() -> Problems.invalid("cursor", "is not a cursor that this list gave out"));
    }
}

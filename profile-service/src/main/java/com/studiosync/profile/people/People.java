package com.studiosync.profile.people;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Restriction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The people of one kind. Nobody is read without a {@link Restriction} that says who may be seen, and no change is kept
 * without its events. All of it needs a transaction.
 */
public abstract class People<P extends Person> {

    private static final String BY_ID = "id = :wanted";
    private static final String BEHIND = "name.sortName > :name or (name.sortName = :name and id > :id)";

    private final Class<P> kind;
    private final String noun;
    private final Outbox outbox;

    protected People(Class<P> kind, String noun, Outbox outbox) {
        this.kind = kind;
        this.noun = noun;
        this.outbox = outbox;
    }

    /** One page of those who may be seen, by name. */
    public Uni<Page<P>> page(Restriction visible, PageRequest request) {
        Restriction wanted = request.after()
                .map(after -> visible.and(BEHIND, Map.of("name", after.key(), "id", after.id())))
                .orElse(visible);
        return select(wanted)
                .flatMap(query -> query.setMaxResults(request.fetchSize()).getResultList())
                .map(rows -> Page.cut(rows, request, Person::position));
    }

    /** One person; a failure of 404 when there is none, or none that may be seen. */
    public Uni<P> one(UUID id, Restriction visible) {
        return one(visible.and(BY_ID, Map.of("wanted", id)));
    }

    /** The same, as it is once everybody else has ended who asked so; others wait until the transaction ends. */
    public Uni<P> locked(UUID id, Restriction visible) {
        return present(select(visible.and(BY_ID, Map.of("wanted", id)))
                .map(query -> query.setLockMode(LockModeType.PESSIMISTIC_WRITE)));
    }

    /** The one person with that condition; a failure of 404 when there is none. */
    protected Uni<P> one(Restriction wanted) {
        return present(select(wanted));
    }

    private Uni<P> present(Uni<Mutiny.SelectionQuery<P>> query) {
        return query.flatMap(Mutiny.SelectionQuery::getSingleResultOrNull)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(noun));
    }

    /** Writes a new or changed person together with what happened to them. */
    public Uni<P> keep(P person) {
        return Panache.getSession()
                .flatMap(session -> session.persist(person)
                        .flatMap(persisted -> outbox.append(person.takeEvents()))
                        .flatMap(appended -> session.flush()))
                .replaceWith(person);
    }

    /** Removes a person together with writing what happened to them. */
    public Uni<Void> remove(P person) {
        return Panache.getSession()
                .flatMap(session -> outbox.append(person.takeEvents()).flatMap(appended -> session.remove(person)));
    }

    private Uni<Mutiny.SelectionQuery<P>> select(Restriction wanted) {
        String hql = "from %s person where %s order by name.sortName, id"
                .formatted(kind.getSimpleName(), wanted.condition());
        return Panache.getSession().map(session -> {
            Mutiny.SelectionQuery<P> query = session.createSelectionQuery(hql, kind);
            wanted.parameters().forEach(query::setParameter);
            return query;
        });
    }
}

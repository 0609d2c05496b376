package com.studiosync.profile.assigning;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.security.Caller;
import com.studiosync.profile.assignments.Assignment;
import com.studiosync.profile.people.Person;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.StudioDay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The people at the other ends of somebody's assignments, by name. All of it needs a transaction. */
@ApplicationScoped
class AssignedPeople {

    private static final String PEOPLE = "select person, assigned from Assignment assigned"
            + " join %s person on person.id = assigned.%s where %s order by person.name.sortName, assigned.id";
    private static final String BEHIND =
            "person.name.sortName > :name or (person.name.sortName = :name and assigned.id > :behind)";
    private static final String NOT_ENDED = "assigned.untilDate is null or assigned.untilDate > :day";

    private final DataScope scope;
    private final StudioDay day;
    private final Caller caller;

    AssignedPeople(DataScope scope, StudioDay day, Caller caller) {
        this.scope = scope;
        this.day = day;
        this.caller = caller;
    }

    /** The students of a teacher, of those whom the caller may see. */
    Uni<Page<AssignedPerson>> studentsOf(UUID teacherId, boolean ended, PageRequest page) {
        Restriction wanted = scope.students().and("assigned.teacherId = :other", Map.of("other", teacherId));
        return page("Student", "studentId", wanted, ended, page);
    }

    /** The teachers of a student. */
    Uni<Page<AssignedPerson>> teachersOf(UUID studentId, boolean ended, PageRequest page) {
        Restriction wanted = Restriction.EVERYTHING.and("assigned.studentId = :other", Map.of("other", studentId));
        return page("Teacher", "teacherId", wanted, ended, page);
    }

    private Uni<Page<AssignedPerson>> page(
            String kind, String key, Restriction people, boolean ended, PageRequest request) {
        Restriction timely = ended ? people : people.and(NOT_ENDED, Map.of("day", day.today(caller.studioId())));
        Restriction wanted = request.after()
                .map(after -> timely.and(BEHIND, Map.of("name", after.key(), "behind", after.id())))
                .orElse(timely);
        return Panache.getSession()
                .flatMap(session -> query(session, PEOPLE.formatted(kind, key, wanted.condition()), wanted)
                        .setMaxResults(request.fetchSize())
                        .getResultList())
                .map(rows -> Page.cut(rows, request, AssignedPeople::position)
                        .map(row -> AssignedPerson.of((Person) row[0], (Assignment) row[1])));
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String hql, Restriction wanted) {
        Mutiny.SelectionQuery<Object[]> query = session.createSelectionQuery(hql, Object[].class);
        wanted.parameters().forEach(query::setParameter);
        return query;
    }

    private static Cursor position(Object[] row) {
        return new Cursor(((Person) row[0]).name().sortName(), ((Assignment) row[1]).id());
    }
}

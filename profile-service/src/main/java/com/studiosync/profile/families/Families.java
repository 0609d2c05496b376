package com.studiosync.profile.families;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Person;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The families of the studio. All of it needs a transaction. */
@ApplicationScoped
class Families implements PanacheRepositoryBase<Family, UUID> {

    private static final String IN_ORDER = " order by sortName, id";
    private static final String BEHIND = "sortName > ?1 or (sortName = ?1 and id > ?2)";
    private static final String STUDENTS = "select person from FamilyStudent member"
            + " join Student person on person.id = member.studentId where member.familyId = :family"
            + " order by person.name.sortName, person.id";
    private static final String GUARDIANS = "select person from FamilyGuardian member"
            + " join Guardian person on person.id = member.guardianId where member.familyId = :family"
            + " order by person.name.sortName, person.id";
    private static final List<String> EMPTYING = List.of(
            "delete from FamilyStudent where familyId = :family",
            "delete from FamilyGuardian where familyId = :family");

    /** One page of them, by name. */
    Uni<Page<Family>> page(PageRequest request) {
        return request.after()
                .map(after -> find(BEHIND + IN_ORDER, after.key(), after.id()))
                .orElseGet(() -> find("1 = 1" + IN_ORDER))
                .range(0, request.limit())
                .list()
                .map(rows -> Page.cut(rows, request, Family::position));
    }

    /** One with its members; a failure of 404 when there is none. */
    Uni<FamilyView> one(UUID id) {
        return present(findById(id)).flatMap(this::view);
    }

    /** One, as it is once everybody else has ended who asked so; others wait until the transaction ends. */
    Uni<Family> locked(UUID id) {
        return present(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Uni<Family> present(Uni<Family> found) {
        return found.onItem().ifNull().failWith(() -> Problems.notFound("family"));
    }

    Uni<FamilyView> view(Family family) {
        return members(STUDENTS, family.id()).flatMap(students -> members(GUARDIANS, family.id())
                .map(guardians -> FamilyView.of(family, students, guardians)));
    }

    /** Writes a family and puts those members, whose students are in turn, in the place of the former ones. */
    Uni<FamilyView> keep(Family family, FamilyDetails details) {
        Object[] students = details.studentIds().stream()
                .map(id -> FamilyStudent.of(family, id))
                .toArray();
        Object[] guardians = details.guardianIds().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .map(id -> FamilyGuardian.of(family, id))
                .toArray();
        return persistAndFlush(family)
                .call(kept -> empty(kept))
                .call(kept -> Panache.getSession().flatMap(session -> session.persistAll(students)
                        .flatMap(persisted -> session.persistAll(guardians))
                        .flatMap(persisted -> session.flush())))
                .flatMap(this::view);
    }

    private static Uni<Integer> empty(Family family) {
        return Panache.getSession().flatMap(session -> run(session, EMPTYING.get(0), family)
                .flatMap(deleted -> run(session, EMPTYING.get(1), family)));
    }

    private static Uni<Integer> run(Mutiny.Session session, String statement, Family family) {
        return session.createMutationQuery(statement)
                .setParameter("family", family.id())
                .executeUpdate();
    }

    private static Uni<List<FamilyMember>> members(String query, UUID familyId) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(query, Person.class)
                        .setParameter("family", familyId)
                        .getResultList())
                .map(people -> people.stream().map(FamilyMember::of).toList());
    }
}

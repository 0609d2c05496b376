package com.studiosync.profile.students;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Relation;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Standing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The way to one student, and to everything that hangs on one. */
@ApplicationScoped
public class StudentAccess {

    /** By the relations that are asked for. */
    private static final Map<Set<Relation>, String> SELECTIONS = new ConcurrentHashMap<>();

    private static final Set<Relation> FORMERLY = Set.of(Relation.FORMER_TEACHER);

    /** Who holds one of these is not asked whether she taught the student before: they give all that this does. */
    private static final Set<Relation> MORE_THAN_FORMERLY = Set.of(Relation.ADMIN, Relation.TEACHER);

    private final Standing standing;
    private final StudentTurns turns;
    private final Transactions transactions;
    private final Caller caller;

    StudentAccess(Standing standing, StudentTurns turns, Transactions transactions, Caller caller) {
        this.standing = standing;
        this.turns = turns;
        this.transactions = transactions;
        this.caller = caller;
    }

    /** The same as {@link #seen}, without a transaction, for whoever wants nothing else: each statement enters by itself. */
    public Uni<SeenStudent> read(UUID studentId, Rule rule) {
        Restriction wanted = byId(studentId).entering(caller.studioId());
        return transactions.entering(() -> seen(wanted, rule));
    }

    /**
     * The student, together with what the caller is to him, by one statement, or by two for a teacher who does not teach him
     * now and is no admin. Needs a transaction, as all that follows.
     *
     * @return fails with a 404 when there is no such student or none that the caller may see, and with a 403 when he may be
     *     seen, but the rule does not let the caller pass
     */
    public Uni<SeenStudent> seen(UUID studentId, Rule rule) {
        return seen(byId(studentId), rule);
    }

    private Uni<SeenStudent> seen(Restriction wanted, Rule rule) {
        Set<Relation> possible = standing.possible();
        if (possible.isEmpty()) {
            return Uni.createFrom().failure(Problems.notFound("student"));
        }
        return Panache.getSession()
                .flatMap(session -> found(session, wanted, possible))
                .map(seen -> visible(seen).require(rule));
    }

    private Uni<SeenStudent> found(Mutiny.Session session, Restriction wanted, Set<Relation> possible) {
        if (!possible.contains(Relation.FORMER_TEACHER)) {
            return asked(session, wanted, possible);
        }
        Set<Relation> first = EnumSet.copyOf(possible);
        first.remove(Relation.FORMER_TEACHER);
        return asked(session, wanted, first).flatMap(seen -> {
            if (seen == null || !Collections.disjoint(seen.relations(), MORE_THAN_FORMERLY)) {
                return Uni.createFrom().item(seen);
            }
            return asked(session, wanted, FORMERLY).map(formerly -> formerly == null ? null : formerly.and(seen));
        });
    }

    /** The same, as it is once everybody else has ended who asked so; others wait until the transaction ends. */
    public Uni<SeenStudent> seenInTurn(UUID studentId, Rule rule) {
        return turns.take(List.of(studentId)).flatMap(mine -> seen(studentId, rule));
    }

    /**
     * Which of a student's dated records the caller may see: all of them, or for a former teacher those from the time of her
     * assignments.
     *
     * @param day the attribute with the date of a record, in HQL
     */
    public Restriction records(SeenStudent seen, Rule rule, String day) {
        seen.require(rule);
        boolean all = seen.relations().stream()
                .anyMatch(held ->
                        held != Relation.FORMER_TEACHER && rule.relations().contains(held));
        return all
                ? Restriction.EVERYTHING
                : standing.duringOwnAssignments(seen.student().id(), day);
    }

    private Uni<SeenStudent> asked(Mutiny.Session session, Restriction wanted, Set<Relation> asked) {
        return query(session, wanted, asked)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : new SeenStudent((Student) row[0], Standing.held(asked, row, 1)));
    }

    private Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, Restriction wanted, Set<Relation> asked) {
        String selection = SELECTIONS.computeIfAbsent(
                asked, relations -> "select person, " + Standing.columns(relations) + " from Student person where ");
        Mutiny.SelectionQuery<Object[]> query =
                session.createSelectionQuery(selection + wanted.condition(), Object[].class);
        wanted.parameters().forEach(query::setParameter);
        standing.valuesIn(selection).forEach(query::setParameter);
        return query;
    }

    private static Restriction byId(UUID studentId) {
        return new Restriction("person.id = :id", Map.of("id", studentId));
    }

    private static SeenStudent visible(SeenStudent seen) {
        if (seen == null || !seen.may(Rule.STUDENT_VIEW)) {
            throw Problems.notFound("student");
        }
        return seen;
    }
}

package com.studiosync.profile.students;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Relation;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Standing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The way to one student, and to everything that hangs on one. All of it needs a transaction. */
@ApplicationScoped
public class StudentAccess {

    /** By the relations that are asked for. */
    private static final Map<Set<Relation>, String> QUERIES = new ConcurrentHashMap<>();

    private final Standing standing;
    private final StudentTurns turns;

    StudentAccess(Standing standing, StudentTurns turns) {
        this.standing = standing;
        this.turns = turns;
    }

    /**
     * The student, together with what the caller is to him, by one statement.
     *
     * @return fails with a 404 when there is no such student or none that the caller may see, and with a 403 when he may be
     *     seen, but the rule does not let the caller pass
     */
    public Uni<SeenStudent> seen(UUID studentId, Rule rule) {
        Set<Relation> possible = standing.possible();
        if (possible.isEmpty()) {
            return Uni.createFrom().failure(Problems.notFound("student"));
        }
        return Panache.getSession()
                .flatMap(session -> query(session, studentId, possible).getSingleResultOrNull())
                .map(row -> row == null ? null : new SeenStudent((Student) row[0], Standing.held(possible, row, 1)))
                .map(seen -> visible(seen).require(rule));
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

    private Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, UUID studentId, Set<Relation> asked) {
        String text = QUERIES.computeIfAbsent(
                asked,
                relations ->
                        "select person, " + Standing.columns(relations) + " from Student person where person.id = :id");
        Mutiny.SelectionQuery<Object[]> query =
                session.createSelectionQuery(text, Object[].class).setParameter("id", studentId);
        standing.valuesIn(text).forEach(query::setParameter);
        return query;
    }

    private static SeenStudent visible(SeenStudent seen) {
        if (seen == null || !seen.may(Rule.STUDENT_VIEW)) {
            throw Problems.notFound("student");
        }
        return seen;
    }
}

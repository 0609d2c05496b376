package com.studiosync.profile.testimonials;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.teachers.Teacher;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether a teacher teaches, or taught, somebody with whom the caller passes a rule. An admin passes without such a student. */
@ApplicationScoped
class TaughtBy {

    private static final String IS_TAUGHT =
            "exists (select 1 from Assignment given where given.studentId = person.id and given.teacherId = :taughtBy)";

    private final DataScope scope;

    TaughtBy(DataScope scope) {
        this.scope = scope;
    }

    /** Needs a transaction; 403 (as failure) for those to whom the teacher is a stranger. */
    Uni<Void> require(Teacher teacher, Rule rule) {
        return scope.may(rule, null)
                ? Uni.createFrom().voidItem()
                : count(teacher, rule)
                        .invoke(students -> {
                            if (students == 0) {
                                throw Problems.forbidden("Only those whom she teaches, and their guardians, may.");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Long> count(Teacher teacher, Rule rule) {
        Restriction students = scope.students(rule).and(IS_TAUGHT, Map.of("taughtBy", teacher.id()));
        return Panache.getSession().flatMap(session -> {
            Mutiny.SelectionQuery<Long> query = session.createSelectionQuery(
                    "select count(*) from Student person where " + students.condition(), Long.class);
            students.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        });
    }
}

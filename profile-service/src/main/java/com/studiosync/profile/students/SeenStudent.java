package com.studiosync.profile.students;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Relation;
import com.studiosync.profile.scope.Rule;
import java.util.EnumSet;
import java.util.Set;

/**
 * A student whom the caller may see.
 *
 * @param relations what the caller is to the student; at least one of them
 */
public record SeenStudent(Student student, Set<Relation> relations) {

    /** The same student, to whom the caller is also what was found before. */
    SeenStudent and(SeenStudent before) {
        Set<Relation> all = EnumSet.noneOf(Relation.class);
        all.addAll(before.relations);
        all.addAll(relations);
        return new SeenStudent(student, all);
    }

    /** Whether the caller passes that rule with this student. */
    public boolean may(Rule rule) {
        return rule.lets(relations);
    }

    /**
     * Lets the caller pass who may; the student is seen, so the refusal of others is a 403 that hides nothing. Nobody changes
     * an archived student: that is a 409.
     */
    public SeenStudent require(Rule rule) {
        if (!may(rule)) {
            throw Problems.forbidden("With this student you may not do that.");
        }
        ArchivedStudents.verify(student, rule);
        return this;
    }
}

package com.studiosync.profile.scope;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The scope of the caller's roles, taken together. Rows outside it look absent. */
@ApplicationScoped
public class DataScope {

    private static final Restriction PUBLISHED = new Restriction("publishedAt is not null", Map.of());

    private static final String STUDIO_IS_OPEN =
            "not exists (select 1 from KnownStudio studio where studio.paused or studio.gone)";

    private final Caller caller;
    private final Standing standing;

    DataScope(Caller caller, Standing standing) {
        this.caller = caller;
        this.standing = standing;
    }

    /** What anyone may see on the studio's host, signed in or not: nothing while the studio is paused. */
    public static Restriction publicTeachers() {
        return PUBLISHED.and(STUDIO_IS_OPEN, Map.of());
    }

    /** An admin sees all profiles; others the published ones and their own. */
    public Restriction teachers() {
        return caller.is(Role.ADMIN)
                ? Restriction.EVERYTHING
                : PUBLISHED.or(Restriction.ofAccount("accountId = :account", caller.accountId()));
    }

    /** Those who are shown to the caller in lists: whoever may be read one by one. */
    public Restriction students() {
        return standing.passing(Rule.STUDENT_VIEW);
    }

    /** The students with whom the caller passes that rule. */
    public Restriction students(Rule rule) {
        return standing.passing(rule);
    }

    /** What is shown to visitors of what people say of teachers. */
    public static Restriction publicTestimonials() {
        return new Restriction("status = APPROVED", Map.of());
    }

    /** An admin sees all that people say of teachers; others what is shown, and what they have written. */
    public Restriction testimonials() {
        return may(Rule.TESTIMONIAL_MODERATE, null)
                ? Restriction.EVERYTHING
                : publicTestimonials().or(Restriction.ofAccount("authorAccountId = :account", caller.accountId()));
    }

    /** Whether the caller passes that rule with the teacher of that account. */
    public boolean may(Rule rule, UUID teacherAccountId) {
        Set<Relation> held = EnumSet.noneOf(Relation.class);
        if (caller.is(Role.ADMIN)) {
            held.add(Relation.ADMIN);
        }
        if (caller.accountId().equals(teacherAccountId)) {
            held.add(Relation.SELF);
        }
        return rule.lets(held);
    }

    /**
     * Lets the caller pass who may do that with what is the studio's as a whole: an admin.
     *
     * @throws com.studiosync.platform.problems.ProblemException 403 for others
     */
    public void require(Rule rule) {
        if (!caller.is(Role.ADMIN) || !rule.relations().contains(Relation.ADMIN)) {
            throw Problems.forbidden("That is for admins of the studio.");
        }
    }

    /**
     * Lets the caller pass who may do that with a teacher.
     *
     * @throws com.studiosync.platform.problems.ProblemException 403 for others, to whom the teacher is no secret
     */
    public void require(Rule rule, UUID teacherAccountId) {
        if (!may(rule, teacherAccountId)) {
            throw Problems.forbidden("With this teacher you may not do that.");
        }
    }
}

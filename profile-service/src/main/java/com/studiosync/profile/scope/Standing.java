package com.studiosync.profile.scope;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the caller is to the person that a query reads, asked for within that very query. */
@ApplicationScoped
public class Standing {

    private static final String DURING_OWN_ASSIGNMENT = "exists (select 1 from Assignment past"
            + " join Teacher formerly on formerly.id = past.teacherId"
            + " where past.studentId = :taught and formerly.accountId = :account and past.untilDate <= :today"
            + " and %1$s >= past.fromDate and %1$s < past.untilDate)";

    private final Caller caller;
    private final StudioDay day;

    Standing(Caller caller, StudioDay day) {
        this.caller = caller;
        this.day = day;
    }

    /** The relations that the caller's roles can have. */
    public Set<Relation> possible() {
        Set<Role> roles = caller.roles();
        Set<Relation> possible = EnumSet.allOf(Relation.class);
        possible.removeIf(relation -> !roles.contains(relation.role()));
        return possible;
    }

    /** To select beside {@code person}: one truth value for each of those relations, in their order. */
    public static String columns(Set<Relation> asked) {
        return asked.stream()
                .map(relation -> "case when " + relation.condition() + " then true else false end")
                .collect(Collectors.joining(", "));
    }

    /** The values that a query names. */
    public Map<String, Object> valuesIn(String query) {
        return Restriction.naming(query, parameters()).parameters();
    }

    /** Those of the relations that hold, by the values of their columns, which begin at that column of the row. */
    public static Set<Relation> held(Set<Relation> asked, Object[] row, int first) {
        Set<Relation> held = EnumSet.noneOf(Relation.class);
        int column = first;
        for (Relation relation : asked) {
            if ((Boolean) row[column++]) {
                held.add(relation);
            }
        }
        return held;
    }

    private Map<String, Object> parameters() {
        return Map.of("account", caller.accountId(), "today", day.today(caller.studioId()));
    }

    /** The persons with whom the caller passes a rule. */
    Restriction passing(Rule rule) {
        return possible().stream()
                .filter(rule.relations()::contains)
                .map(relation -> Restriction.naming(relation.condition(), parameters()))
                .reduce(Restriction.NOTHING, Restriction::or);
    }

    /**
     * The records of a student that are dated within an assignment of the caller that has ended: from its first day on, and
     * before the day on which it no longer held.
     *
     * @param day the attribute with the record's date, in HQL
     */
    public Restriction duringOwnAssignments(UUID studentId, String day) {
        return Restriction.naming(DURING_OWN_ASSIGNMENT.formatted(day), parameters())
                .and("1 = 1", Map.of("taught", studentId));
    }
}

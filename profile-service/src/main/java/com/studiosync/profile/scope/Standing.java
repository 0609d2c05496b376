package com.studiosync.profile.scope;

import com.studiosync.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the caller is to the person that a query reads, asked for within that very query. */
@ApplicationScoped
public class Standing {

    /** To select beside {@code person}: one truth value for each relation, in their order. */
    public static final String COLUMNS = Arrays.stream(Relation.values())
            .map(relation -> "case when " + relation.condition() + " then true else false end")
            .collect(Collectors.joining(", "));

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

    /** The values that {@link #COLUMNS} need. */
    public Map<String, Object> parameters() {
        return Map.of("account", caller.accountId(), "today", day.today(caller.studioId()));
    }

    /** What the caller is, by the values of {@link #COLUMNS}, which begin at that column of the row. */
    public Set<Relation> read(Object[] row, int first) {
        return held().filter(relation -> (Boolean) row[first + relation.ordinal()])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
    }

    /** The persons with whom the caller passes a rule. */
    Restriction passing(Rule rule) {
        return held().filter(rule.relations()::contains)
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

    /** The relations that the caller's roles can have. */
    private Stream<Relation> held() {
        return Arrays.stream(Relation.values()).filter(relation -> caller.is(relation.role()));
    }
}

package com.studiosync.profile.scope;

import com.studiosync.platform.tenancy.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which rows of the studio a caller may see, as a condition of a query; so a list and a single read cannot differ.
 *
 * @param condition on the attributes of the entity, in HQL
 * @param parameters the values of its named parameters
 */
public record Restriction(String condition, Map<String, Object> parameters) {

    public static final Restriction EVERYTHING = new Restriction("1 = 1", Map.of());
    public static final Restriction NOTHING = new Restriction("1 = 0", Map.of());

    private static final List<String> ABSENCES = List.of("not exists", "not in", "is empty");

    static Restriction ofAccount(String condition, UUID accountId) {
        return new Restriction(condition, Map.of("account", accountId));
    }

    /** A condition with those of the values that it names. */
    static Restriction naming(String condition, Map<String, Object> values) {
        Map<String, Object> named = new HashMap<>(values);
        named.keySet().removeIf(name -> !condition.contains(":" + name));
        return new Restriction(condition, named);
    }

    /** Both this and a further condition. */
    public Restriction and(String further, Map<String, Object> values) {
        return joined("and", new Restriction(further, values));
    }

    /**
     * The same for {@link Transactions#entering}.
     *
     * @throws IllegalStateException when it asks for the absence of rows, which could be looked for before the studio is
     *     entered, and would hold then
     */
    public Restriction entering(UUID studioId) {
        if (ABSENCES.stream().anyMatch(condition::contains)) {
            throw new IllegalStateException("Needs a transaction, as it asks for the absence of rows: " + condition);
        }
        return and(Transactions.ENTERS, Map.of("studio", studioId));
    }

    /** Either this or the other. */
    public Restriction or(Restriction other) {
        return joined("or", other);
    }

    private Restriction joined(String operator, Restriction other) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new Restriction("(" + condition + ") " + operator + " (" + other.condition + ")", all);
    }
}

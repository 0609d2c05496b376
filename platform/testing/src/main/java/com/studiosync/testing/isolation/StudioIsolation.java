package com.studiosync.testing.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The isolation of the service under test. What differs from the rules of the house on purpose is named with its reason:
 * a table that belongs to no studio, a policy, a key or a function that reaches further. A name that excuses nothing is a
 * finding, too.
 */
public final class StudioIsolation {

    private final Map<String, String> exceptions = new TreeMap<>();

    private StudioIsolation() {}

    /** Of a service without exceptions, until {@link #except} names some. */
    public static StudioIsolation ofService() {
        return new StudioIsolation();
    }

    /**
     * Excuses a table, {@code table.policy}, key or function.
     *
     * @param name as a finding names it
     * @param reason why no studio hears of another by it
     */
    public StudioIsolation except(String name, String reason) {
        exceptions.put(name, reason);
        return this;
    }

    /** What the catalogue shows to be against the rules; empty when all is well. */
    public List<String> gapsInTheCatalogue() {
        List<Finding> all = Catalogue.findings();
        List<String> needless = exceptions.keySet().stream()
                .filter(name -> all.stream().noneMatch(finding -> finding.name().equals(name)))
                .map(name -> name + " needs no exception")
                .toList();
        Stream<String> gaps = all.stream()
                .filter(finding -> !exceptions.containsKey(finding.name()))
                .map(Finding::toString);
        return Stream.concat(gaps, needless.stream()).sorted().toList();
    }

    /**
     * What a studio reached or heard of another one, as the service's own role and with every statement that the tables
     * allow; empty when that was nothing. All of it is rolled back.
     */
    public List<String> breaches() {
        List<String> found = new ArrayList<>();
        Attacker.overAllTables((table, name, what) -> {
            if (!exceptions.containsKey(name)) {
                found.add(table + ": " + what);
            }
        });
        return found;
    }
}

package com.studiosync.system.attack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.system.api.ApiDocuments;
import com.studiosync.system.api.Operation;
import com.studiosync.system.api.Roles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody gets through: see the package. */
class AttackIT {

    private static final int FEWEST_CASES = 2_000;

    private final ApiDocuments documents = ApiDocuments.ofStack();
    private final Door door = new Door();

    @Test
    void every_operation_has_an_entry_and_every_entry_an_operation() {
        assertEquals(List.of(), Entries.gaps(documents.operations()));
    }

    @Test
    void nobody_reaches_or_hears_of_what_is_not_hers() {
        long start = System.nanoTime();
        Map<Operation, Entry> entries = Entries.of(documents.operations());
        Bodies bodies = new Bodies(documents);
        Schools schools = Schools.found();
        new Relations(schools.own()).set();
        new Relations(schools.other()).set();
        Planting planting = new Planting(door, bodies, entries);
        planting.in(schools.own());
        planting.in(schools.other());
        Sight before = Sight.of(schools.other(), door, entries);
        assertFalse(before.marked(schools.other().mark()).isEmpty(), "The mark is nowhere to be seen");
        Sight.of(schools.own(), door, entries);
        long planted = System.nanoTime();

        Attack attack = new Attack(door, new Leaks(schools));
        new Campaign(schools, entries, new Policy(documents, Roles.published()), bodies, attack).run();

        System.out.printf(
                "%d operations, %d cases in %d s, after %d s of planting; the mark is to be seen in %d operations%n",
                entries.size(),
                attack.cases(),
                Duration.ofNanos(System.nanoTime() - planted).toSeconds(),
                Duration.ofNanos(planted - start).toSeconds(),
                before.marked(schools.other().mark()).size());
        assertAll(
                () -> assertEquals("", lines(planting.failures()), "Nothing is proved about what was not planted"),
                () -> assertEquals("", lines(attack.findings())),
                () -> assertEquals(
                        "", lines(Sight.of(schools.other(), door, entries).differencesTo(before))),
                () -> assertTrue(attack.cases() >= FEWEST_CASES, attack.cases() + " cases"));
    }

    private static String lines(List<String> many) {
        return String.join("\n", many);
    }
}

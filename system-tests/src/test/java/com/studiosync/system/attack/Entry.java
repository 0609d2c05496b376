package com.studiosync.system.attack;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the description of an operation does not tell.
 *
 * @param places what stands in the path, from left to right
 * @param makes what an answer to it makes known, with the JSON pointer to it
 * @param only the people of the studio who alone are let pass by code that no rule names; empty when there is none
 */
record Entry(
        String operation, List<Kind> places, Optional<Kind> makes, String pointer, Set<Trait> traits, Set<Who> only) {

    static Entry on(String operation, Kind... places) {
        return new Entry(
                operation,
                List.of(places),
                Optional.empty(),
                "",
                EnumSet.noneOf(Trait.class),
                EnumSet.noneOf(Who.class));
    }

    Entry makes(Kind kind, String at) {
        return new Entry(operation, places, Optional.of(kind), at, traits, only);
    }

    Entry makes(Kind kind) {
        return makes(kind, "/id");
    }

    Entry is(Trait first, Trait... others) {
        return new Entry(operation, places, makes, pointer, EnumSet.of(first, others), only);
    }

    Entry only(Who first, Who... others) {
        return new Entry(operation, places, makes, pointer, traits, EnumSet.of(first, others));
    }

    /** Whether what it writes is about the one student. */
    boolean concernsStudent() {
        return places.contains(Kind.STUDENT) || makes.equals(Optional.of(Kind.STUDENT));
    }

    /** Whether it is about one of the things that were written about the student. */
    boolean isAboutOneRecord() {
        return places.size() > 1;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether there is a place that differs from studio to studio. */
    boolean namesSomething() {
        return places.stream().anyMatch(kind -> !kind.isShared());
    }
}

package com.studiosync.system.attack;

import java.util.List;
import java.util.Set;

/** The people of a studio: a role, and what they are to the one student whose data is tried. */
enum Who {
    ADMIN("ADMIN", Set.of("ADMIN")),
    TEACHER("TEACHER", Set.of("TEACHER")),
    STUDENT("STUDENT", Set.of("SELF")),
    GUARDIAN("PARENT", Set.of("GUARDIAN")),
    FORMER_TEACHER("TEACHER", Set.of("FORMER_TEACHER")),
    OTHER_TEACHER("TEACHER", Set.of()),
    OTHER_STUDENT("STUDENT", Set.of()),
    OTHER_PARENT("PARENT", Set.of()),
    /** Signed in and out again. */
    SIGNED_OUT("ADMIN", Set.of("ADMIN")),
    /** Attacks nobody: is named in bodies, changed and removed; everything but an admin, so as to fit everywhere. */
    VICTIM("", Set.of()),
    NOBODY("", Set.of());

    private final String role;
    private final Set<String> relations;

    Who(String role, Set<String> relations) {
        this.role = role;
        this.relations = relations;
    }

    List<String> invitedAs() {
        return this == VICTIM ? List.of("TEACHER", "STUDENT", "PARENT") : List.of(role);
    }

    String role() {
        return role;
    }

    Set<String> relations() {
        return relations;
    }

    /** Has nothing to do with the student, so must never see anything of him. */
    boolean isUnrelated() {
        return relations.isEmpty();
    }
}

package com.studiosync.studio.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rules that software acts on; a studio need not have any of them. */
@Embeddable
record PolicyRules(
        @Embedded CancellationPolicy cancellation,
        @Embedded MakeUpPolicy makeUpLessons,
        @Embedded PaymentPolicy payment) {

    static final PolicyRules NONE = new PolicyRules(null, null, null);

    /** How many hours before a lesson it has to be cancelled, or {@code null} when the studio does not say. */
    Integer noticeHours() {
        return cancellation == null ? null : cancellation.noticeHours();
    }

    /** The names of the rules that differ. */
    Set<String> differencesTo(PolicyRules other) {
        Set<String> differing = new TreeSet<>();
        note("cancellation", cancellation, other.cancellation, differing);
        note("makeUpLessons", makeUpLessons, other.makeUpLessons, differing);
        note("payment", payment, other.payment, differing);
        return differing;
    }

    private static void note(String rule, Object ours, Object theirs, Set<String> differing) {
        if (!Objects.equals(ours, theirs)) {
            differing.add(rule);
        }
    }
}

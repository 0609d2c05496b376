package com.studiosync.studio.studios;

import com.studiosync.contracts.studio.DirectoryEntry.FormerName;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The subdomains that a studio had, oldest first, one for each time that it was renamed. The same name can be in it twice.
 *
 * @param until when the host of each name ceases to redirect, in UTC: the driver takes no array of instants
 */
@Embeddable
record FormerNames(
        @Column(name = "former_names") List<String> names,
        @Column(name = "former_until") List<LocalDateTime> until) {

    static final FormerNames NONE = new FormerNames(List.of(), List.of());

    private static final ProblemType TOO_OFTEN =
            new ProblemType("renamed-too-often", "This studio was renamed too often", 429);

    /**
     * These without those that have ended, and one more.
     *
     * @throws com.studiosync.platform.problems.ProblemException 429 when there would be more than so many
     */
    FormerNames and(String name, Instant redirectedUntil, int atMost, Instant now) {
        List<String> keptNames = new ArrayList<>();
        List<LocalDateTime> keptUntil = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (now.isBefore(end(i))) {
                keptNames.add(names.get(i));
                keptUntil.add(until.get(i));
            }
        }
        if (keptNames.size() >= atMost) {
            Duration wait = Duration.between(now, Collections.min(keptUntil).toInstant(ZoneOffset.UTC));
            throw Problems.of(TOO_OFTEN, "It can be renamed again once its oldest redirect has ended.", wait);
        }
        keptNames.add(name);
        keptUntil.add(LocalDateTime.ofInstant(redirectedUntil, ZoneOffset.UTC));
        return new FormerNames(keptNames, keptUntil);
    }

    /** Each name but the current one, with the end of its latest redirect. */
    List<FormerName> leadingTo(String current) {
        Map<String, Instant> latest = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            latest.put(names.get(i), end(i));
        }
        latest.remove(current);
        return latest.entrySet().stream()
                .map(former -> new FormerName(former.getKey(), former.getValue()))
                .toList();
    }

    private Instant end(int i) {
        return until.get(i).toInstant(ZoneOffset.UTC);
    }
}

package com.studiosync.profile.guardians;

import com.studiosync.platform.problems.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** In which order to call the guardians of one student; there are as many guardians as there are places. */
final class ContactOrder {

    private final List<Guardianship> links;

    ContactOrder(List<Guardianship> links) {
        this.links = links;
    }

    /**
     * Makes room for one more.
     *
     * @param wanted the place to take, or {@code null} for the first free one
     * @throws com.studiosync.platform.problems.ProblemException 409 when all are taken
     */
    int take(Integer wanted, Instant now) {
        int free = IntStream.rangeClosed(1, GuardianDetails.MOST)
                .filter(place -> at(place).isEmpty())
                .findFirst()
                .orElseThrow(() -> Problems.conflict(
                        "The student has " + GuardianDetails.MOST + " guardians, as many as there can be."));
        int place = wanted == null ? free : wanted;
        at(place).ifPresent(displaced -> displaced.moveTo(free, now));
        return place;
    }

    /** Moves one to another place; whoever is there takes the one that becomes free. */
    void move(Guardianship link, Integer wanted, Instant now) {
        if (wanted == null) {
            throw Problems.invalid("contactOrder", "can be changed, but not removed");
        }
        int former = link.contactOrder();
        if (wanted != former) {
            at(wanted).ifPresent(displaced -> displaced.moveTo(former, now));
            link.moveTo(wanted, now);
        }
    }

    private Optional<Guardianship> at(int place) {
        return links.stream().filter(link -> link.contactOrder() == place).findFirst();
    }
}

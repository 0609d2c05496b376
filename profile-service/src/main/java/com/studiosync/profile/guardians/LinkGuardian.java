package com.studiosync.profile.guardians;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets an adult answer for a student. All of it needs a transaction, and the student's turn unless the student is new. */
@ApplicationScoped
public class LinkGuardian {

    private final Guardians guardians;
    private final Guardianships guardianships;
    private final Outbox outbox;
    private final Clock clock;

    LinkGuardian(Guardians guardians, Guardianships guardianships, Outbox outbox, Clock clock) {
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody whom the studio does not know as a guardian yet. */
    public Uni<Linked> linkNew(UUID studioId, UUID studentId, GuardianDetails details) {
        return guardians
                .keep(Guardian.of(studioId, details, clock.instant()))
                .flatMap(guardian -> link(studentId, guardian, details));
    }

    /** Somebody who answers for another student already; what is told of the person itself is left alone. */
    public Uni<Linked> linkKnown(UUID guardianId, UUID studentId, GuardianDetails details) {
        return guardians
                .locked(guardianId)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.invalid("guardianId", "is no guardian of this studio"))
                .flatMap(guardian -> link(studentId, guardian, details));
    }

    private Uni<Linked> link(UUID studentId, Guardian guardian, GuardianDetails details) {
        return guardianships
                .ofStudent(studentId)
                .map(present ->
                        Guardianship.between(studentId, guardian, details, place(present, details), clock.instant()))
                .flatMap(guardianships::persist)
                .call(link -> outbox.append(link.told(guardian.accountId())))
                .call(guardianships::flush)
                .map(link -> new Linked(link, guardian));
    }

    private int place(List<Linked> present, GuardianDetails details) {
        List<Guardianship> links = present.stream().map(Linked::link).toList();
        return new ContactOrder(links).take(details.contactOrder(), clock.instant());
    }
}

package com.studiosync.profile.guardians;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Changes what is known of a guardian, and ends that she answers for a student. All of it needs a transaction. */
@ApplicationScoped
public class ChangeGuardian {

    private final Guardians guardians;
    private final Guardianships guardianships;
    private final Outbox outbox;
    private final Clock clock;

    ChangeGuardian(Guardians guardians, Guardianships guardianships, Outbox outbox, Clock clock) {
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes over changed details; another account is told of for each student. */
    public Uni<Linked> revise(UUID studentId, Linked linked, GuardianDetails details) {
        UUID former = linked.guardian().accountId();
        return guardianships
                .ofStudent(studentId)
                .invoke(all -> write(all, linked, details))
                .flatMap(all -> guardians.keep(linked.guardian()))
                .call(kept -> Objects.equals(former, kept.accountId())
                        ? Uni.createFrom().voidItem()
                        : tell(kept))
                .replaceWith(linked);
    }

    private void write(List<Linked> all, Linked linked, GuardianDetails details) {
        List<Guardianship> links = all.stream().map(Linked::link).toList();
        new ContactOrder(links).move(linked.link(), details.contactOrder(), clock.instant());
        linked.link().revise(details, clock.instant());
        linked.guardian().revise(details, clock.instant());
    }

    /** Tells, for each student of a guardian, which account the guardian has now. */
    Uni<Void> tell(Guardian guardian) {
        return guardianships
                .ofGuardian(guardian.id())
                .map(links -> links.stream()
                        .<DomainEvent>map(link -> link.told(guardian.accountId()))
                        .toList())
                .flatMap(outbox::append);
    }

    /** Unlinks a guardian from a student; the database forgets one who answers for nobody any more. */
    public Uni<Void> unlink(UUID studentId, UUID guardianId) {
        return guardianships
                .one(studentId, guardianId)
                .call(linked ->
                        outbox.append(linked.link().undone(linked.guardian().accountId())))
                .flatMap(linked -> guardianships.delete(linked.link()));
    }
}

package com.studiosync.profile.enrolment;

import com.studiosync.contracts.profile.EnrolmentEvent;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.Secret;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The applications to the studio of the transaction. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private final Outbox outbox;
    private final EnrolmentMails mails;

    Enrolments(Outbox outbox, EnrolmentMails mails) {
        this.outbox = outbox;
        this.mails = mails;
    }

    /** One of them, with everybody else who would change it waiting; a failure of 404 when there is none. */
    public Uni<Enrolment> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Enrolments::unknown);
    }

    /** The one whose offer came with that token, locked; a failure of 404 when it was answered, or there never was one. */
    public Uni<Enrolment> lockedWithOffer(String token) {
        return find("offerTokenHash", Secret.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("offer"));
    }

    /** Writes it together with what happened to it, and has the applicant told. */
    public Uni<Enrolment> keep(Enrolment enrolment, EnrolmentEvent event, Letter letter) {
        return persist(enrolment)
                .flatMap(persisted -> outbox.append(event))
                .flatMap(told -> outbox.append(mails.of(enrolment, letter)))
                .flatMap(asked -> flush())
                .replaceWith(enrolment);
    }

    /** The same, without a mail. */
    public Uni<Enrolment> keepQuietly(Enrolment enrolment, EnrolmentEvent event) {
        return persist(enrolment)
                .flatMap(persisted -> outbox.append(event))
                .flatMap(told -> flush())
                .replaceWith(enrolment);
    }

    /** Deletes it together with writing what happened to it, and has the applicant told. */
    public Uni<Void> forget(Enrolment enrolment, EnrolmentEvent event, Letter letter) {
        return outbox.append(event)
                .flatMap(told -> outbox.append(mails.of(enrolment, letter)))
                .flatMap(asked -> delete(enrolment))
                .flatMap(deleted -> flush());
    }

    static Throwable unknown() {
        return Problems.notFound("application");
    }
}

package com.studiosync.profile.membernews;

import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.enrolment.Enrolment;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Erases whom applications came from: of one that was accepted the contacts, of any other everything. */
@ApplicationScoped
class EraseApplications {

    private static final String NOT_ACCEPTED =
            "from Enrolment where applicant.emailKey in :keys and status <> ACCEPTED order by id";
    private static final String DELETE =
            "delete from Enrolment where applicant.emailKey in :keys and status <> ACCEPTED";
    private static final String REDUCE = """
            update versioned Enrolment set applicant.email = null, applicant.emailKey = null, applicant.phone = null
                where applicant.emailKey in :keys and status = ACCEPTED""";

    private final Outbox outbox;

    EraseApplications(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Of one that nobody has decided on the applicant does not wait any more. */
    Uni<Void> madeFrom(Collection<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().flatMap(session -> lock(session, keys)
                        .flatMap(locked -> outbox.append(withdrawn(locked)))
                        .flatMap(told -> run(session, DELETE, keys))
                        .flatMap(deleted -> run(session, REDUCE, keys))
                        .replaceWithVoid());
    }

    private static Uni<List<Enrolment>> lock(Mutiny.Session session, Collection<String> keys) {
        return session.createSelectionQuery(NOT_ACCEPTED, Enrolment.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static List<EnrolmentDeclined> withdrawn(List<Enrolment> enrolments) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.outcome().settledAt() == null)
                .map(enrolment -> new EnrolmentDeclined(enrolment.id(), enrolment.studioId(), true))
                .toList();
    }

    private static Uni<Integer> run(Mutiny.Session session, String statement, Collection<String> keys) {
        return session.createMutationQuery(statement).setParameter("keys", keys).executeUpdate();
    }
}

package com.studiosync.profile.membernews;

import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.invited.ProvenAddresses;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The addresses by which the studio of the transaction knows the owner of an account: invitations to them were accepted, or
 * they are noted with the guardian, or the student applied with them. One by which somebody else accepted is not hers alone.
 */
@ApplicationScoped
class ErasedAddresses {

    private static final String NOTED = """
            select guardian.email from Guardian guardian where guardian.accountId = :account and guardian.email is not null
            union
            select made.applicant.email from Enrolment made join Student student on student.id = made.studentId
                where student.accountId = :account and made.applicant.guardianFirstName is null
                    and made.applicant.email is not null""";

    private final ProvenAddresses proven;

    ErasedAddresses(ProvenAddresses proven) {
        this.proven = proven;
    }

    /** What they are compared by. */
    Uni<Set<String>> of(UUID studioId, UUID account) {
        return proven.of(studioId, account)
                .<Set<String>>map(HashSet::new)
                .call(keys -> noted(account)
                        .invoke(emails -> emails.stream().map(Applicant::key).forEach(keys::add)))
                .call(keys -> proven.ofOthers(keys, account).invoke(keys::removeAll));
    }

    private static Uni<List<String>> noted(UUID account) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(NOTED, String.class)
                .setParameter("account", account)
                .getResultList());
    }
}

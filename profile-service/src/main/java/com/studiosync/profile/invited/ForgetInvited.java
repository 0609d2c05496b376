package com.studiosync.profile.invited;

import com.studiosync.contracts.identity.InvitationRevoked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Forgets that people were invited, with their addresses, in a transaction of the studio. */
@ApplicationScoped
public class ForgetInvited {

    /** Whose account it was that accepted, as far as that is known; and who bears it, or has the address, and never answered. */
    private static final String OF_ACCOUNT = """
            delete from InvitedPerson where acceptedBy = :account or acceptedBy is null and (
                studentId in (select id from Student where accountId = :account)
                or guardianId in (select id from Guardian where accountId = :account)
                or emailKey in (select own.emailKey from InvitedPerson own where own.acceptedBy = :account))""";

    private final InvitedPeople invited;

    ForgetInvited(InvitedPeople invited) {
        this.invited = invited;
    }

    /** Nothing comes of that invitation any more, so whoever asks again asks for another one. */
    public Uni<Void> revoked(InvitationRevoked revoked) {
        return invited.takeTurns(revoked.studioId())
                .flatMap(turn -> invited.forgetWaiting(revoked.invitationId()))
                .replaceWithVoid();
    }

    /** Of an account that is to be erased no address is left. */
    public Uni<Void> ofAccount(UUID account) {
        return Panache.getSession()
                .flatMap(session -> session.createMutationQuery(OF_ACCOUNT)
                        .setParameter("account", account)
                        .executeUpdate())
                .replaceWithVoid();
    }
}

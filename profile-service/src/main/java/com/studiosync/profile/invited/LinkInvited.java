package com.studiosync.profile.invited;

import com.studiosync.contracts.identity.InvitationAccepted;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Hears who accepted an invitation, in a transaction of the studio, and gives the account to all whom it was for. */
@ApplicationScoped
public class LinkInvited {

    private final InvitedPeople invited;
    private final GiveAccount giving;
    private final Clock clock;

    LinkInvited(InvitedPeople invited, GiveAccount giving, Clock clock) {
        this.invited = invited;
        this.giving = giving;
        this.clock = clock;
    }

    /** Invitations that were not asked for from here pass by. */
    public Uni<Void> accepted(InvitationAccepted accepted) {
        return invited.takeTurns(accepted.studioId())
                .flatMap(turn -> invited.waiting(accepted.invitationId()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(person -> link(person, accepted.accountId()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> link(InvitedPerson person, UUID account) {
        person.accept(account, clock.instant());
        return invited.flush().flatMap(written -> giving.give(person.studioId(), person.whom(), account));
    }
}

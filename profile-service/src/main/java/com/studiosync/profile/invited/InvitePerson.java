package com.studiosync.profile.invited;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.time.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Has students and guardians invited to sign in, in the transaction under way. A guardian of several children is invited once;
 * who accepted an invitation to that address before gets the next child without another.
 */
@ApplicationScoped
public class InvitePerson {

    private final InvitedPeople invited;
    private final GiveAccount giving;
    private final Outbox outbox;
    private final Clock clock;

    InvitePerson(InvitedPeople invited, GiveAccount giving, Outbox outbox, Clock clock) {
        this.invited = invited;
        this.giving = giving;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites a student; {@code locale} may be {@code null}. */
    public Uni<Void> student(UUID studioId, UUID studentId, String email, String locale, UUID by) {
        return invited.takeTurns(studioId)
                .flatMap(turn -> ask(studioId, Whom.student(studentId), new Address(email, locale), by));
    }

    /** Invites a guardian; {@code locale} may be {@code null}. */
    public Uni<Void> guardian(UUID studioId, UUID guardianId, String email, String locale, UUID by) {
        Address address = new Address(email, locale);
        Whom whom = Whom.guardian(guardianId);
        return invited.takeTurns(studioId)
                .flatMap(turn -> invited.accountBehind(address.key()))
                .flatMap(account ->
                        account == null ? ask(studioId, whom, address, by) : giving.give(studioId, whom, account));
    }

    private Uni<Void> ask(UUID studioId, Whom whom, Address to, UUID by) {
        return invited.waiting(whom.role(), to.key())
                .map(waiting -> waiting == null ? Ids.next() : waiting.invitationId())
                .flatMap(invitation -> invited.waiting(whom)
                        .onItem()
                        .ifNull()
                        .continueWith(() -> InvitedPerson.of(studioId, whom))
                        .flatMap(person -> outbox.append(person.invite(invitation, to, by, clock.instant()))
                                .flatMap(asked -> invited.persistAndFlush(person))))
                .replaceWithVoid();
    }
}

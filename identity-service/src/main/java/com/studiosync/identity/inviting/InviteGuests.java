package com.studiosync.identity.inviting;

import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.invitations.InvitationConfig;
import com.studiosync.identity.invitations.Invitations;
import com.studiosync.identity.invitations.SendInvitations;
import com.studiosync.identity.invitations.SendInvitations.Sender;
import com.studiosync.identity.inviting.BulkInvitationView.Result;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.memberships.Managers;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Invites guests in the transaction under way, in a number of round trips that does not grow with theirs. */
@ApplicationScoped
class InviteGuests {

    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-invitations", "Too many invitations are pending", 409);
    private static final int BATCH = 200;

    private final Invitations invitations;
    private final SendInvitations sending;
    private final MailAllowance allowance;
    private final KnownStudios studios;
    private final Managers managers;
    private final AuditTrail audit;
    private final InvitationConfig config;
    private final Validator validator;
    private final Clock clock;

    InviteGuests(
            Invitations invitations,
            SendInvitations sending,
            MailAllowance allowance,
            KnownStudios studios,
            Managers managers,
            AuditTrail audit,
            InvitationConfig config,
            Validator validator,
            Clock clock) {
        this.invitations = invitations;
        this.sending = sending;
        this.allowance = allowance;
        this.studios = studios;
        this.managers = managers;
        this.audit = audit;
        this.config = config;
        this.validator = validator;
        this.clock = clock;
    }

    /** The list of those addresses; what is none is noted there. */
    GuestList list(List<String> emails) {
        return new GuestList(emails, this::isAddress);
    }

    /** The studio is locked: of two who invite the same person the second finds that out, and the bound is exact. */
    Uni<GuestList> invite(Party party, GuestList guests) {
        UUID studio = party.studioId();
        return managers.requireMayGive(studio, party.host(), party.roles())
                .flatMap(allowed -> studios.locked(studio))
                .flatMap(locked -> sending.sender(studio, party.host()))
                .call(sender -> strike(studio, guests))
                .flatMap(sender -> send(guests, party, sender))
                .invoke(guests::sent)
                .replaceWith(guests);
    }

    private boolean isAddress(String email) {
        return validator.validateValue(InviteRequest.class, "email", email).isEmpty();
    }

    private Uni<Void> strike(UUID studio, GuestList guests) {
        return invitations
                .lapse(studio, guests.keys(), clock.instant())
                .flatMap(lapsed -> invitations.membersAmong(studio, guests.keys()))
                .invoke(members -> guests.strike(members, Result.ALREADY_MEMBER))
                .flatMap(members -> invitations.invitedAmong(studio, guests.keys()))
                .invoke(invited -> guests.strike(invited, Result.ALREADY_INVITED))
                .flatMap(invited -> invitations.countPending(studio, clock.instant()))
                .invoke(pending -> requireRoom(pending + guests.remaining().size()))
                .invoke(room -> guests.strike(sentTooMuch(guests), Result.TOO_MANY_MAILS))
                .replaceWithVoid();
    }

    private void requireRoom(long pending) {
        if (pending > config.pending()) {
            throw Problems.of(TOO_MANY, "A studio may have %d at a time. Revoke some.".formatted(config.pending()));
        }
    }

    /** Invited, revoked and invited again: a studio, which everybody can found, must not fill a stranger's mailbox. */
    private List<String> sentTooMuch(GuestList guests) {
        return guests.remaining().stream()
                .map(EmailAddress::key)
                .filter(key -> !allowance.take(key))
                .toList();
    }

    /** Each kind of row is written in one go, so that the driver can send it in one batch. */
    private Uni<List<Invitation>> send(GuestList guests, Party party, Sender sender) {
        UUID studio = party.studioId();
        String locale = Objects.requireNonNullElse(party.locale(), sender.locale());
        List<Invitation> created = guests.remaining().stream()
                .map(email -> Invitation.to(party.ids().get(), email, studio, party.roles(), locale))
                .toList();
        return invitations
                .getSession()
                .invoke(session -> session.setBatchSize(BATCH))
                .call(session -> sending.send(created, sender))
                .call(session -> session.persistAll(created.toArray()))
                .call(session -> note(studio, sender, created))
                .replaceWith(created);
    }

    private Uni<Void> note(UUID studio, Sender sender, List<Invitation> created) {
        return Multi.createFrom()
                .iterable(created)
                .onItem()
                .transformToUniAndConcatenate(
                        invitation -> audit.note(Action.INVITATION_SENT, studio, sender.accountId(), invitation.id()))
                .collect()
                .last();
    }
}

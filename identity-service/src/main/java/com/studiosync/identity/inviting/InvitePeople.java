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
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Invites people, all in one transaction and in a number of round trips that does not grow with theirs. */
@ApplicationScoped
class InvitePeople {

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
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    InvitePeople(
            Invitations invitations,
            SendInvitations sending,
            MailAllowance allowance,
            KnownStudios studios,
            Managers managers,
            AuditTrail audit,
            InvitationConfig config,
            Validator validator,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.sending = sending;
        this.allowance = allowance;
        this.studios = studios;
        this.managers = managers;
        this.audit = audit;
        this.config = config;
        this.validator = validator;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The studio is locked: of two who invite the same person the second finds that out, and the bound is exact. */
    Uni<GuestList> invite(BulkInviteRequest request) {
        UUID studio = caller.studioId();
        GuestList guests = new GuestList(request.emails(), this::isAddress);
        return transactions.inStudio(studio, () -> managers.requireMayGive(studio, caller.accountId(), request.roles())
                .flatMap(allowed -> studios.locked(studio))
                .flatMap(locked -> sending.sender(studio, caller.accountId()))
                .call(sender -> strike(studio, guests))
                .flatMap(sender -> send(studio, guests, request, sender))
                .invoke(guests::sent)
                .replaceWith(guests));
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
    private Uni<List<Invitation>> send(UUID studio, GuestList guests, BulkInviteRequest request, Sender sender) {
        String locale = Objects.requireNonNullElse(request.locale(), sender.locale());
        List<Invitation> created = guests.remaining().stream()
                .map(email -> Invitation.to(email, studio, request.roles(), locale))
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

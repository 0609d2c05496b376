package com.studiosync.identity.invitations;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.studios.KnownStudio;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.platform.time.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends invitations out: each gets a new token, which travels sealed to notification-service. */
@ApplicationScoped
public class SendInvitations {

    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(5);

    private final KnownStudios studios;
    private final Accounts accounts;
    private final Outbox outbox;
    private final SecretBox box;
    private final InvitationConfig config;
    private final Clock clock;

    SendInvitations(
            KnownStudios studios,
            Accounts accounts,
            Outbox outbox,
            Secrets secrets,
            InvitationConfig config,
            Clock clock) {
        this.studios = studios;
        this.accounts = accounts;
        this.outbox = outbox;
        this.box = secrets.boxFor("mail-token");
        this.config = config;
        this.clock = clock;
    }

    /** What the letter says of its sender. */
    public record Sender(UUID accountId, String name, String locale, String studioName, String subdomain) {}

    /**
     * Who sends, from which studio.
     *
     * @throws ProblemException 503 (as failure) when the studio's name has not come from studio-service
     */
    public Uni<Sender> sender(UUID studioId, UUID accountId) {
        return studios.findById(studioId)
                .flatMap(studio -> accounts.findById(accountId).map(account -> sender(studio, account)));
    }

    private static Sender sender(KnownStudio studio, Account account) {
        if (studio == null || studio.subdomain().isEmpty()) {
            throw Problems.unavailable("The studio's name is not known here yet.", UNTIL_KNOWN);
        }
        return new Sender(
                account.id(),
                account.firstName() + " " + account.lastName(),
                account.locale(),
                studio.name(),
                studio.subdomain().get());
    }

    /** Sends them, in the transaction under way. */
    public Uni<Void> send(List<Invitation> invitations, Sender sender) {
        return outbox.append(invitations.stream()
                .flatMap(invitation -> send(invitation, sender))
                .toList());
    }

    private Stream<DomainEvent> send(Invitation invitation, Sender sender) {
        InvitationToken token = InvitationToken.next(invitation.studioId());
        return Stream.of(
                invitation.send(sender.accountId(), token, clock.instant(), config.lifetime()),
                new InvitationMailRequested(
                        Ids.next(),
                        invitation.id(),
                        invitation.studioId(),
                        invitation.email().written(),
                        invitation.locale(),
                        sender.studioName(),
                        sender.subdomain(),
                        sender.name(),
                        box.seal(token.text()),
                        invitation.expiresAt()));
    }
}

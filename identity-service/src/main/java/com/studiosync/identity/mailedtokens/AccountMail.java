package com.studiosync.identity.mailedtokens;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.identity.accounts.Account;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.platform.time.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Asks for mails to the owner of an account, in the transaction that is under way; a token in one travels sealed. */
@ApplicationScoped
public class AccountMail {

    private final MailedTokens tokens;
    private final Outbox outbox;
    private final SecretBox box;
    private final Clock clock;

    AccountMail(MailedTokens tokens, Outbox outbox, Secrets secrets, Clock clock) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.box = secrets.boxFor("mail-token");
        this.clock = clock;
    }

    /** Sends a new token to the account's own address, which makes the former ones for this purpose worthless. */
    public Uni<Void> sendToken(Purpose purpose, Account account, UUID studioId, Duration lifetime) {
        return sendToken(purpose, account, account.email(), studioId, lifetime);
    }

    /** The same, to another address. */
    public Uni<Void> sendToken(Purpose purpose, Account account, String to, UUID studioId, Duration lifetime) {
        String token = Secret.next();
        MailedToken mailed = MailedToken.of(
                token, purpose, account.id(), studioId, to, clock.instant().plus(lifetime));
        return tokens.spendAllOf(account.id(), purpose)
                .flatMap(spent -> tokens.persist(mailed))
                .flatMap(saved -> outbox.append(mail(purpose.template(), account, to, studioId, box.seal(token))));
    }

    /** Sends a mail without a token to an address that is, or was, the owner's. */
    public Uni<Void> tell(String template, Account account, String to) {
        return outbox.append(mail(template, account, to, null, null));
    }

    private static MailRequested mail(String template, Account account, String to, UUID studioId, String sealedToken) {
        return new MailRequested(
                Ids.next(), account.id(), studioId, template, to, account.firstName(), account.locale(), sealedToken);
    }
}

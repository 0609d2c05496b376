package com.studiosync.identity.registration;

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
import java.util.UUID;

/** Asks for the mails that go to an address which somebody typed in; the token in them travels sealed. */
@ApplicationScoped
class VerificationMail {

    private final EmailVerifications verifications;
    private final Outbox outbox;
    private final RegistrationConfig config;
    private final SecretBox box;
    private final Clock clock;

    VerificationMail(
            EmailVerifications verifications, Outbox outbox, RegistrationConfig config, Secrets secrets, Clock clock) {
        this.verifications = verifications;
        this.outbox = outbox;
        this.config = config;
        this.box = secrets.boxFor("mail-token");
        this.clock = clock;
    }

    /** A new token, which makes the former ones worthless. */
    Uni<Void> send(Account account, UUID studioId) {
        String token = Secret.next();
        EmailVerification verification = EmailVerification.of(
                token, account.id(), studioId, clock.instant().plus(config.verificationLifetime()));
        return verifications
                .spendAllOf(account.id())
                .flatMap(spent -> verifications.persist(verification))
                .flatMap(saved -> outbox.append(mail("verify-email", account, studioId, box.seal(token))));
    }

    /** Somebody tried to register with an address that has an owner: the owner hears of it, the stranger does not. */
    Uni<Void> sayThatAccountExists(Account account) {
        return outbox.append(mail("account-exists", account, null, null));
    }

    private static MailRequested mail(String template, Account account, UUID studioId, String sealedToken) {
        return new MailRequested(
                Ids.next(),
                account.id(),
                studioId,
                template,
                account.email(),
                account.firstName(),
                account.locale(),
                sealedToken);
    }
}

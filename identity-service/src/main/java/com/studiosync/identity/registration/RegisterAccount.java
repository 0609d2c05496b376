package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.PersonalWords;
import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Registers a person. What happens looks the same from outside, whether the address was known or not. */
@ApplicationScoped
class RegisterAccount {

    private final Accounts accounts;
    private final AccountMail mail;
    private final MailAllowance allowance;
    private final TakeOver takeOver;
    private final RegistrationConfig config;
    private final PasswordHasher hasher;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    RegisterAccount(
            Accounts accounts,
            AccountMail mail,
            MailAllowance allowance,
            TakeOver takeOver,
            RegistrationConfig config,
            PasswordHasher hasher,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.mail = mail;
        this.allowance = allowance;
        this.takeOver = takeOver;
        this.config = config;
        this.hasher = hasher;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The loser of a race finds the winner's account when it tries again. */
    Uni<Void> register(EmailAddress email, PersonalData person, String password, UUID studioId) {
        PersonalWords words = PersonalWords.of(person.firstName(), person.lastName(), email.written());
        return hasher.hashNew("password", password, words).flatMap(hash -> transactions
                .ofPlatform(() -> accounts.lockedWith(email)
                        .flatMap(known -> known == null
                                ? first(email, person, hash, studioId)
                                : again(known, email, person, hash, studioId)))
                .onFailure(UniqueViolation.of(Accounts.UNIQUE_EMAIL))
                .retry()
                .atMost(1));
    }

    private Uni<Void> first(EmailAddress email, PersonalData person, String hash, UUID studioId) {
        return accounts.persistAndFlush(Account.register(email, person, hash, clock.instant()))
                .call(account -> outbox.append(account.registered()))
                .flatMap(account -> askToVerify(account, studioId));
    }

    /**
     * What may not be mailed about does not happen: a new password would go into effect with a token that was mailed for
     * another one.
     */
    private Uni<Void> again(Account known, EmailAddress email, PersonalData person, String hash, UUID studioId) {
        if (!allowance.take(email.key())) {
            return Uni.createFrom().voidItem();
        }
        if (known.isVerified()) {
            return mail.tell("account-exists", known, known.email());
        }
        return takeOver.of(known, person, hash).flatMap(taken -> askToVerify(known, studioId));
    }

    private Uni<Void> askToVerify(Account account, UUID studioId) {
        return mail.sendToken(Purpose.VERIFY_EMAIL, account, studioId, config.verificationLifetime());
    }
}

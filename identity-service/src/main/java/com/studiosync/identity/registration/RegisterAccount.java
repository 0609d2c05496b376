package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.joining.JoinStudio;
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
    private final JoinStudio joinStudio;
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
            JoinStudio joinStudio,
            RegistrationConfig config,
            PasswordHasher hasher,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.mail = mail;
        this.allowance = allowance;
        this.takeOver = takeOver;
        this.joinStudio = joinStudio;
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
                .in(JoinStudio.scopeAt(studioId), () -> accounts.lockedWith(email)
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
                .flatMap(account -> welcome(account, studioId));
    }

    private Uni<Void> welcome(Account account, UUID studioId) {
        return switch (config.verification()) {
            case REQUIRED -> askToVerify(account, studioId);
            case OPTIONAL -> askToVerify(account, studioId).flatMap(asked -> join(account, studioId));
            case OFF -> outbox.append(account.verifyEmail(clock.instant())).flatMap(told -> join(account, studioId));
        };
    }

    /**
     * What may not be mailed about does not happen: a new password would go into effect with a token that was mailed for
     * another one. Where an account can be used before its address is confirmed, it has an owner from the start.
     */
    private Uni<Void> again(Account known, EmailAddress email, PersonalData person, String hash, UUID studioId) {
        if (!allowance.take(email.key())) {
            return Uni.createFrom().voidItem();
        }
        if (known.isVerified() || config.verification() != Verification.REQUIRED) {
            return mail.tell("account-exists", known, known.email());
        }
        return takeOver.of(known, person, hash).flatMap(taken -> askToVerify(known, studioId));
    }

    private Uni<Void> askToVerify(Account account, UUID studioId) {
        return mail.sendToken(Purpose.VERIFY_EMAIL, account, studioId, config.verificationLifetime());
    }

    private Uni<Void> join(Account account, UUID studioId) {
        return studioId == null ? Uni.createFrom().voidItem() : joinStudio.afterRegistration(studioId, account.id());
    }
}

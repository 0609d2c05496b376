package com.studiosync.identity.accounts;

import com.studiosync.contracts.identity.AccountEvent;
import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person who can sign in: one account, whatever the number of her studios. */
@Entity
@Table(name = "accounts")
public class Account extends Erasable {

    @Id
    private UUID id;

    private String email;
    private String emailKey;
    private String passwordHash;
    private AccountDetails details;
    private boolean hasAvatar;
    private Instant emailVerifiedAt;

    @Column(updatable = false)
    private boolean operator;

    @Column(updatable = false)
    private Instant lastLoginAt;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Account() {}

    public static Account register(EmailAddress email, PersonalData person, String passwordHash, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.email = email.written();
        account.emailKey = email.key();
        account.passwordHash = passwordHash;
        account.details = AccountDetails.UNKNOWN.of(person);
        account.createdAt = now;
        account.updatedAt = now;
        return account;
    }

    /** The account of the platform's operator. There is no other way to become one. */
    public static Account registerOperator(EmailAddress email, PersonalData person, String passwordHash, Instant now) {
        Account account = register(email, person, passwordHash, now);
        account.operator = true;
        return account;
    }

    /** The account of somebody who was invited, in the language of the invitation. */
    public static Account registerInvited(
            EmailAddress email, PersonalData person, String passwordHash, String locale, Instant now) {
        Account account = register(email, person, passwordHash, now);
        account.details = account.details.in(locale);
        return account;
    }

    /** Until the address is confirmed nobody is known to own the account, so the latest registration counts. */
    public List<AccountUpdated> registerAgain(PersonalData person, String hash, Instant now) {
        if (isVerified()) {
            throw new IllegalStateException("Account " + id + " has an owner");
        }
        passwordHash = hash;
        updatedAt = now;
        return become(details.of(person), now);
    }

    /** Another address, whose owner has just confirmed it. */
    public List<AccountEvent> changeEmail(EmailAddress address, Instant now) {
        boolean isFirst = !isVerified();
        email = address.written();
        emailKey = address.key();
        emailVerifiedAt = now;
        AccountUpdated told = updated(Set.of("email"), now);
        return isFirst ? List.of(told, new EmailVerified(id)) : List.of(told);
    }

    /** Another password, from somebody who knows the former one. */
    public PasswordChanged changePassword(String hash, Instant now) {
        passwordHash = hash;
        updatedAt = now;
        return new PasswordChanged(id, PasswordChanged.Cause.CHANGED);
    }

    /** Another password, from somebody who reads the mail at the account's address: so the address is confirmed, too. */
    public List<AccountEvent> resetPassword(String hash, Instant now) {
        PasswordChanged told = new PasswordChanged(id, PasswordChanged.Cause.RESET);
        List<AccountEvent> events = isVerified() ? List.of(told) : List.of(verifyEmail(now), told);
        passwordHash = hash;
        updatedAt = now;
        return events;
    }

    /** The owner of the address has confirmed it. */
    public EmailVerified verifyEmail(Instant now) {
        emailVerifiedAt = now;
        updatedAt = now;
        return new EmailVerified(id);
    }

    /** Takes over what the person says about herself; tells of it when that is something else than before. */
    List<AccountUpdated> describeAs(AccountDetails said, Instant now) {
        return become(said.inUsualSpelling(), now);
    }

    private List<AccountUpdated> become(AccountDetails next, Instant now) {
        Set<String> changed = next.differencesTo(details);
        details = next;
        return changed.isEmpty() ? List.of() : List.of(updated(changed, now));
    }

    /** Another picture, or none any more. */
    public AccountUpdated changeAvatar(boolean has, Instant now) {
        hasAvatar = has;
        return updated(Set.of("avatar"), now);
    }

    private AccountUpdated updated(Set<String> changed, Instant now) {
        updatedAt = now;
        return new AccountUpdated(
                id, email, firstName(), details.lastName(), details.locale(), details.timezone(), changed);
    }

    public UserRegistered registered() {
        return new UserRegistered(id, email, firstName(), details.lastName(), details.locale());
    }

    @Override
    public UUID id() {
        return id;
    }

    public boolean isVerified() {
        return emailVerifiedAt != null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String email() {
        return email;
    }

    public String firstName() {
        return details.firstName();
    }

    public String lastName() {
        return details.lastName();
    }

    public String locale() {
        return details.locale();
    }

    /** What its owner says about herself. */
    AccountDetails details() {
        return details;
    }

    boolean hasAvatar() {
        return hasAvatar;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** Grows with every change, but not with a sign-in. */
    public long version() {
        return version;
    }
}

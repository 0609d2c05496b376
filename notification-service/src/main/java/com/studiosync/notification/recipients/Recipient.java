package com.studiosync.notification.recipients;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.UserRegistered;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person as far as mail is concerned. */
@Entity
@Table(name = "recipients")
public class Recipient {

    @Id
    private UUID accountId;

    private String email;
    private String firstName;
    private String lastName;
    private String locale;
    private Instant verifiedAt;

    @Version
    private long version;

    protected Recipient() {}

    static Recipient of(UserRegistered account) {
        Recipient recipient = new Recipient();
        recipient.accountId = account.accountId();
        recipient.email = account.email();
        recipient.firstName = account.firstName();
        recipient.lastName = account.lastName();
        recipient.locale = account.locale();
        return recipient;
    }

    static Recipient of(AccountUpdated account) {
        Recipient recipient = new Recipient();
        recipient.accountId = account.accountId();
        recipient.describe(account);
        return recipient;
    }

    void describe(AccountUpdated account) {
        email = account.email();
        firstName = account.firstName();
        lastName = account.lastName();
        locale = account.locale();
    }

    void verifyEmail(Instant when) {
        verifiedAt = when;
    }

    public UUID accountId() {
        return accountId;
    }

    public String email() {
        return email;
    }

    public String firstName() {
        return firstName;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public String locale() {
        return locale;
    }
}

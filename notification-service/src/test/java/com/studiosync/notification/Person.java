package com.studiosync.notification;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.contracts.studio.StudioCreated;
import java.util.Set;
import java.util.UUID;

/** Somebody with an address of their own, and what other services tell about them. */
public record Person(UUID accountId, String email, String firstName) {

    public static Person named(String firstName) {
        UUID id = UUID.randomUUID();
        return new Person(id, id + "@example.com", firstName);
    }

    public UserRegistered registered() {
        return new UserRegistered(accountId, email, firstName, "Lovelace", "en-GB");
    }

    public EmailVerified verified() {
        return new EmailVerified(accountId);
    }

    /** The same person under another address. */
    public Person movedTo(String newEmail) {
        return new Person(accountId, newEmail, firstName);
    }

    public AccountUpdated updated() {
        return new AccountUpdated(
                accountId, email, firstName, "Lovelace", "en-GB", "Europe/London", Set.of("email", "firstName"));
    }

    public StudioCreated founded(String name) {
        return new StudioCreated(
                UUID.randomUUID(), accountId, name, "rockschool", "Europe/Vienna", "EUR", "AT", "OPEN");
    }

    public MailRequested asksFor(String template, String sealedToken) {
        return new MailRequested(UUID.randomUUID(), accountId, null, template, email, firstName, null, sealedToken);
    }
}

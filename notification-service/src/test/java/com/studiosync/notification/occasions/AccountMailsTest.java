package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitOrdered;
import static com.studiosync.notification.Outcomes.awaitRows;
import static com.studiosync.notification.Outcomes.delivered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Member;
import com.studiosync.notification.Person;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.School;
import com.studiosync.notification.WithMailbox;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithMailbox
class AccountMailsTest {

    private static final String SET_A_NEW_ONE = "https://music.example:8443/forgot-password";

    private final Person ada = Person.named("Ada");

    @ParameterizedTest
    @EnumSource(PasswordChanged.Cause.class)
    void whoever_has_another_password_is_told_so(PasswordChanged.Cause cause) {
        Broker.send(ada.registered());
        UUID event = Broker.send(new PasswordChanged(ada.accountId(), cause));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Your StudioSync password was changed", mail.subject());
        assertTrue(mail.text().contains("\n" + SET_A_NEW_ONE + "\n"), mail.text());
        assertTrue(mail.html().contains("href=\"" + SET_A_NEW_ONE + "\""), mail.html());
        assertEquals(List.of("<" + event + "@music.example>"), mail.header("Message-ID"));
        assertEquals(new NotificationDelivered(event, null, ada.accountId(), "password-changed"), delivered(event));
    }

    @Test
    void whose_session_was_copied_is_told_to_change_the_password() {
        Broker.send(ada.registered());
        Broker.send(new SessionCompromised(UUID.randomUUID(), ada.accountId()));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Somebody may have copied your sign-in to StudioSync", mail.subject());
        assertTrue(mail.text().contains("\n" + SET_A_NEW_ONE + "\n"), mail.text());
    }

    @Test
    void whoever_wants_to_be_erased_is_told_when_and_how_to_call_it_off() {
        Broker.send(ada.registered());
        Broker.send(new AccountErasureRequested(ada.accountId(), Instant.parse("2026-09-01T08:30:00Z")));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Your StudioSync account will be erased", mail.subject());
        assertTrue(mail.text().contains("From 1 September 2026, 08:30 UTC on"), mail.text());
        assertTrue(mail.html().contains("<strong>1 September 2026, 08:30 UTC</strong>"), mail.html());
        assertTrue(mail.html().contains("href=\"https://music.example:8443\""), mail.html());
    }

    @Test
    void whose_erasure_was_called_off_is_told_so_and_what_to_do_if_it_was_somebody_else() {
        Broker.send(ada.registered());
        UUID event = Broker.send(new AccountErasureCancelled(ada.accountId()));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Your StudioSync account stays", mail.subject());
        assertTrue(mail.text().contains("\n" + SET_A_NEW_ONE + "\n"), mail.text());
        assertTrue(mail.html().contains("href=\"" + SET_A_NEW_ONE + "\""), mail.html());
        assertEquals(new NotificationDelivered(event, null, ada.accountId(), "erasure-cancelled"), delivered(event));
    }

    @Test
    void a_changed_account_is_written_to_by_its_new_name_at_its_new_address() {
        Person moved = new Person(ada.accountId(), "new-" + ada.email(), "Augusta");
        Broker.send(ada.registered());
        Broker.send(moved.updated());
        Broker.send(ada.verified());

        ReceivedMail mail = Mailbox.awaitMailTo(moved.email());
        assertTrue(mail.text().startsWith("Hello Augusta,"), mail.text());
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));
    }

    @Test
    void an_account_whose_registration_was_missed_is_known_once_it_changes() {
        Broker.send(ada.updated());
        Broker.send(ada.verified());

        assertEquals("Welcome to StudioSync", Mailbox.awaitMailTo(ada.email()).subject());
    }

    @Test
    void a_registration_that_comes_again_late_does_not_bring_back_the_old_address() {
        Person moved = ada.movedTo("new-" + ada.email());
        Broker.send(ada.registered());
        Broker.send(moved.updated());
        Broker.send(ada.registered());
        Broker.send(ada.verified());

        Mailbox.awaitMailTo(moved.email());
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));
    }

    @Test
    void whoever_is_erased_is_forgotten_with_all_that_waited() {
        Broker.send(ada.registered());
        Member unknownStudio = School.named("Rockschool").member(ada);
        UUID waiting = Broker.send(unknownStudio.granted("APPROVED", "STUDENT"));
        awaitOrdered(waiting);

        Broker.send(new AccountErased(ada.accountId()));

        awaitRows(0, "select count(*) from recipients where account_id = ?", ada.accountId());
        assertEquals(0, TestDatabase.number("select count(*) from mails where id = ?", waiting));
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));
    }

    @Test
    void a_mail_about_whoever_is_erased_is_dropped_too_and_nobody_elses() {
        School rock = School.named("Rockschool");
        Member clara = rock.admin("Clara");
        Broker.send(ada.registered());
        Broker.send(rock.member(ada).requested());
        UUID other = Broker.send(clara.changedTo("ADMIN", "TEACHER"));
        awaitOrdered(other);
        awaitRows(1, "select count(*) from mails where about_id = ?", ada.accountId());

        Broker.send(new AccountErased(ada.accountId()));

        awaitRows(0, "select count(*) from mails where about_id = ?", ada.accountId());
        assertEquals(1, TestDatabase.number("select count(*) from mails where id = ?", other));
    }
}

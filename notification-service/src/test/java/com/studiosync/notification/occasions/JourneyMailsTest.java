package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitOrdered;
import static com.studiosync.notification.Outcomes.awaitParked;
import static com.studiosync.notification.Outcomes.delivered;
import static com.studiosync.notification.Outcomes.failed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Person;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.WithMailbox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
class JourneyMailsTest {

    @Inject
    Secrets secrets;

    private final Person ada = Person.named("Ada");

    @Test
    void whoever_registers_gets_the_link_that_verifies_the_address() {
        MailRequested request = ada.asksFor("verify-email", sealed("tok en+/="));

        Broker.send(request);

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        String link = "https://music.example:8443/verify-email?token=tok+en%2B%2F%3D";
        assertEquals("Confirm your e-mail address for StudioSync", mail.subject());
        assertTrue(mail.text().startsWith("Hello Ada,\n\n"), mail.text());
        assertTrue(mail.text().contains("\n" + link + "\n"), mail.text());
        assertTrue(mail.html().contains("href=\"" + link + "\""), mail.html());
        assertEquals(List.of("<" + request.requestId() + "@music.example>"), mail.header("Message-ID"));
        assertEquals(List.of("auto-generated"), mail.header("Auto-Submitted"));
        assertEquals(List.of("StudioSync <no-reply@studiosync.com>"), mail.header("From"));
        assertEquals(List.of(), mail.header("Reply-To"));
        NotificationDelivered told = delivered(request.requestId());
        assertEquals(new NotificationDelivered(request.requestId(), null, ada.accountId(), "verify-email"), told);
    }

    @Test
    void whoever_has_an_account_is_told_so() {
        Broker.send(ada.asksFor("account-exists", null));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("You already have a StudioSync account", mail.subject());
        assertTrue(mail.text().contains("\nhttps://music.example:8443\n"), mail.text());
        assertTrue(mail.html().contains("href=\"https://music.example:8443\""), mail.html());
    }

    @Test
    void whoever_has_verified_the_address_is_welcomed() {
        Broker.send(ada.registered());
        UUID event = Broker.send(ada.verified());

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Welcome to StudioSync", mail.subject());
        assertTrue(mail.text().startsWith("Hello Ada,"), mail.text());
        assertTrue(mail.html().contains("href=\"https://music.example:8443\""), mail.html());
        assertEquals(List.of("<" + event + "@music.example>"), mail.header("Message-ID"));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from recipients where account_id = ? and verified_at is not null",
                        ada.accountId()));
    }

    @Test
    void a_founder_is_told_where_the_studio_is() {
        Broker.send(ada.registered());
        StudioCreated founded = ada.founded("Rock & Röll 🎸");
        UUID event = Broker.send(founded);

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Rock & Röll 🎸 is live", mail.subject());
        assertTrue(mail.text().contains("Rock & Röll 🎸"), mail.text());
        assertTrue(mail.text().contains("\nhttps://rockschool.music.example:8443\n"), mail.text());
        assertTrue(mail.html().contains("Rock &amp; Röll 🎸"), mail.html());
        assertTrue(mail.html().contains("href=\"https://rockschool.music.example:8443\""), mail.html());
        assertEquals(founded.studioId(), delivered(event).studioId());
    }

    @Test
    void a_founder_who_becomes_known_later_gets_the_mail_then_and_once() {
        UUID event = Broker.send(ada.founded("Rockschool"));
        awaitOrdered(event);
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));

        Broker.send(ada.registered());

        delivered(event);
        assertEquals(1, Mailbox.mailsTo(ada.email()).size());
    }

    @Test
    void a_mail_to_somebody_who_never_becomes_known_fails_in_the_end() {
        UUID event = Broker.send(ada.founded("Rockschool"));
        awaitOrdered(event);

        TestDatabase.execute("update mails set queued_at = queued_at - interval '3 days' where id = ?", event);

        assertEquals("the recipient never became known", failed(event).reason());
        assertEquals("FAILED", state(event));
    }

    @Test
    void a_redelivered_event_and_a_repeated_request_send_nothing_more() {
        MailRequested request = ada.asksFor("account-exists", null);
        UUID event = Broker.send(request);
        delivered(request.requestId());

        Broker.send(event, request);
        Broker.send(request);
        MailRequested marker = ada.asksFor("account-exists", null);
        Broker.send(marker);

        delivered(marker.requestId());
        assertEquals(2, Mailbox.mailsTo(ada.email()).size());
        assertEquals(
                1,
                Broker.all(NotificationDelivered.class, told -> told.notificationId()
                                .equals(request.requestId()))
                        .size());
    }

    @Test
    void a_request_for_a_mail_that_nobody_knows_is_parked() {
        UUID event = Broker.send(ada.asksFor("buy-pills", null));

        awaitParked(event, "No mail template is called 'buy-pills'");
    }

    @Test
    void a_request_for_a_link_without_its_token_is_parked() {
        UUID event = Broker.send(ada.asksFor("verify-email", null));

        awaitParked(event, "token");
    }

    @Test
    void what_was_in_a_mail_is_forgotten_once_it_was_sent() {
        MailRequested request = ada.asksFor("verify-email", sealed("secret"));
        Broker.send(request);

        delivered(request.requestId());

        List<Object> row = TestDatabase.rows(
                        "select address, sealed_token, model from mails where id = ?", request.requestId())
                .get(0);
        assertEquals(Arrays.asList(null, null, "{}"), row);
    }

    @Test
    void a_token_is_never_stored_or_told_in_the_open() {
        String token = UUID.randomUUID().toString();
        MailRequested request = ada.asksFor("verify-email", sealed(token));
        Broker.send(request);

        delivered(request.requestId());

        assertFalse(TestDatabase.rows("select m::text from mails m where id = ?", request.requestId())
                .toString()
                .contains(token));
        assertEquals(1, Broker.about(request.requestId()).size(), "one event about the mail, without its content");
    }

    private String sealed(String token) {
        return secrets.boxFor("mail-token").seal(token);
    }

    private static Object state(UUID mail) {
        return TestDatabase.rows("select state from mails where id = ?", mail)
                .get(0)
                .get(0);
    }
}

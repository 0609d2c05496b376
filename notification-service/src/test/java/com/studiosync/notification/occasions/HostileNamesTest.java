package com.studiosync.notification.occasions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Person;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.WithMailbox;
import com.studiosync.testing.Broker;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names are typed by strangers, and addresses too. */
@QuarkusTest
@WithMailbox
class HostileNamesTest {

    private static final String VICTIM = "victim@example.com";

    @Test
    void a_line_break_in_a_name_adds_no_header() {
        Person founder = Person.named("Eve");
        Broker.send(founder.registered());
        Broker.send(founder.founded("Rock\r\nBcc: " + VICTIM + "\r\n\r\nBuy pills"));

        ReceivedMail mail = Mailbox.awaitMailTo(founder.email());
        assertEquals("Rock Bcc: victim@example.com Buy pills is live", mail.subject());
        assertEquals(List.of(), mail.header("Bcc"));
        assertEquals(List.of(founder.email()), mail.header("To"));
        assertEquals(List.of(), Mailbox.mailsTo(VICTIM));
    }

    @Test
    void markup_in_a_name_stays_text() {
        Person founder = Person.named("<img src=x>");
        Broker.send(founder.registered());
        Broker.send(founder.founded("<script>alert(1)</script>"));

        ReceivedMail mail = Mailbox.awaitMailTo(founder.email());
        assertFalse(mail.html().contains("<script") || mail.html().contains("<img"), mail.html());
        assertTrue(mail.html().contains("&lt;script&gt;alert(1)&lt;/script&gt;"), mail.html());
        assertTrue(mail.html().contains("Hello &lt;img src=x&gt;,"), mail.html());
    }

    @Test
    void a_name_that_looks_like_a_link_is_not_repeated_to_a_stranger() {
        Person person = Person.named("win money at evil.example/now");
        Broker.send(person.asksFor("account-exists", null));

        ReceivedMail mail = Mailbox.awaitMailTo(person.email());
        assertTrue(mail.text().startsWith("Hello,\n"), mail.text());
        assertFalse(mail.html().contains("evil"), mail.html());
    }

    @Test
    void an_address_that_is_two_gets_nothing() {
        UUID account = UUID.randomUUID();
        String two = account + "@example.com, " + VICTIM;
        MailRequested request =
                new MailRequested(UUID.randomUUID(), account, null, "account-exists", two, "Eve", null, null);

        Broker.send(request);

        NotificationFailed told = Broker.await(
                NotificationFailed.class, failed -> failed.notificationId().equals(request.requestId()));
        assertEquals("the address cannot be written to", told.reason());
        assertEquals(List.of(), Mailbox.mailsTo(VICTIM));
    }
}

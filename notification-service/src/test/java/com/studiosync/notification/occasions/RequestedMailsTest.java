package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitParked;
import static com.studiosync.notification.Outcomes.delivered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Person;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.WithMailbox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.testing.Broker;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMailbox
class RequestedMailsTest {

    @Inject
    Secrets secrets;

    private final Person ada = Person.named("Ada");

    @ParameterizedTest
    @CsvSource({
        "reset-password, Set a new password for StudioSync, /reset-password",
        "password-unusable, Please set a new password for StudioSync, /reset-password",
        "confirm-new-email, Confirm your new e-mail address for StudioSync, /confirm-email"
    })
    void a_requested_mail_leads_to_its_page_with_the_token(String template, String subject, String page) {
        MailRequested request =
                ada.asksFor(template, secrets.boxFor("mail-token").seal("tok en+/="));

        Broker.send(request);

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        String link = "https://music.example:8443" + page + "?token=tok+en%2B%2F%3D";
        assertEquals(subject, mail.subject());
        assertTrue(mail.text().startsWith("Hello Ada,\n\n"), mail.text());
        assertTrue(mail.text().contains("\n" + link + "\n"), mail.text());
        assertTrue(mail.html().contains("href=\"" + link + "\""), mail.html());
        assertEquals(
                new NotificationDelivered(request.requestId(), null, ada.accountId(), template),
                delivered(request.requestId()));
    }

    @Test
    void the_old_address_is_told_that_there_is_another_one_and_where_to_write() {
        Broker.send(ada.movedTo("new-" + ada.email()).updated());
        MailRequested request = ada.asksFor("email-changed", null);

        Broker.send(request);

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Your StudioSync account has another e-mail address now", mail.subject());
        assertTrue(mail.text().contains("support@studiosync.com"), mail.text());
        assertTrue(mail.html().contains("support@studiosync.com"), mail.html());
        assertFalse(mail.text().contains("token"), mail.text());
        assertFalse(mail.text().contains("new-"), "who reads the old mailbox is not told the new address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset-password", "password-unusable", "confirm-new-email"})
    void a_request_for_a_link_without_its_token_is_parked(String template) {
        UUID event = Broker.send(ada.asksFor(template, null));

        awaitParked(event, "token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation", "membership-granted", "welcome"})
    void a_mail_that_follows_from_something_else_cannot_be_requested(String template) {
        UUID event =
                Broker.send(ada.asksFor(template, secrets.boxFor("mail-token").seal("x")));

        awaitParked(event, "No mail template is called '" + template + "'");
    }
}

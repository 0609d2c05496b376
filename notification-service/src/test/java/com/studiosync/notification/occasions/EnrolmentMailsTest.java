package com.studiosync.notification.occasions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.EnrolmentRequested;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Member;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.School;
import com.studiosync.notification.WithMailbox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMailbox
class EnrolmentMailsTest {

    @Inject
    Secrets secrets;

    private final School rock = School.founded("Rockschool");
    private final String address = UUID.randomUUID() + "@example.com";

    @ParameterizedTest
    @CsvSource({
        "enrolment-received, Rockschool has your application",
        "enrolment-waitlisted, You are on the waiting list of Rockschool",
        "enrolment-accepted, Welcome to Rockschool",
        "enrolment-declined, Your application at Rockschool",
        "enrolment-offer-lapsed, The offer of Rockschool has lapsed"
    })
    void an_applicant_reads_what_becomes_of_the_application(String template, String subject) {
        Broker.send(request(template, null, null));

        ReceivedMail mail = Mailbox.awaitMailTo(address);
        assertEquals(subject, mail.subject());
        assertTrue(mail.text().startsWith("Hello Robert,\n\n"), mail.text());
        assertFalse(mail.text().contains("token"), mail.text());
    }

    @Test
    void an_offer_leads_to_the_studios_host_with_the_token_and_says_until_when() {
        String sealed = secrets.boxFor("mail-token").seal("tok en");

        Broker.send(request("enrolment-offered", sealed, Instant.parse("2026-09-01T08:30:00Z")));

        ReceivedMail mail = Mailbox.awaitMailTo(address);
        String link = "https://rockschool.music.example:8443/enrolment-offer?token=tok+en";
        assertEquals("Rockschool offers you a place", mail.subject());
        assertTrue(mail.text().contains("\n" + link + "\n"), mail.text());
        assertTrue(mail.html().contains("href=\"" + link + "\""), mail.html());
        assertTrue(mail.text().contains("until September 1, 2026, 08:30 UTC."), mail.text());
    }

    @Test
    void a_repeated_request_sends_nothing_more() {
        EnrolmentMailRequested request = request("enrolment-received", null, null);
        UUID event = Broker.send(request);
        Mailbox.awaitMailTo(address);

        Broker.send(event, request);
        Broker.send(request);
        EnrolmentMailRequested marker = request("enrolment-declined", null, null);
        Broker.send(marker);

        awaitSettled(marker.requestId());
        assertEquals(2, Mailbox.mailsTo(address).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify-email", "enrolment-requested", "enrolment-offered", "nothing"})
    void what_is_no_mail_to_applicants_or_lacks_its_token_is_parked(String template) {
        UUID event = Broker.send(request(template, null, null));

        Awaitility.await("parked")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Broker.on("notification-service.dead-letter").stream()
                        .anyMatch(record -> event.toString().equals(Broker.header(record, "ce_id"))));
        assertEquals(List.of(), Mailbox.mailsTo(address));
    }

    @Test
    void every_admin_of_the_studio_and_nobody_elses_hears_that_somebody_applies() {
        Member clara = rock.admin("Clara");
        Member fanny = rock.admin("Fanny");
        Member stranger = School.founded("Jazz House").admin("Lili");
        awaitRows(2, "select count(*) from admins where studio_id = ?", rock.id());
        awaitRows(
                1,
                "select count(*) from admins where account_id = ?",
                stranger.person().accountId());
        EnrolmentRequested requested = new EnrolmentRequested(UUID.randomUUID(), rock.id(), null, "PIANO");

        UUID event = Broker.send(requested);
        Broker.send(event, requested);

        for (Member admin : List.of(clara, fanny)) {
            ReceivedMail mail = Mailbox.awaitMailTo(admin.person().email());
            assertEquals("Somebody applies at Rockschool", mail.subject());
            assertTrue(mail.html().contains("href=\"https://rockschool.music.example:8443\""), mail.html());
        }
        EnrolmentMailRequested marker = request("enrolment-received", null, null);
        Broker.send(marker);
        awaitSettled(marker.requestId());
        assertEquals(1, Mailbox.mailsTo(clara.person().email()).size());
        assertEquals(List.of(), Mailbox.mailsTo(stranger.person().email()));
    }

    private EnrolmentMailRequested request(String template, String sealedToken, Instant expiresAt) {
        return new EnrolmentMailRequested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                rock.id(),
                template,
                address,
                "Robert",
                "en",
                sealedToken,
                expiresAt);
    }

    private static void awaitSettled(UUID mail) {
        awaitRows(1, "select count(*) from mails where id = ? and state = 'SENT'", mail);
    }

    private static void awaitRows(long rows, String count, Object parameter) {
        Awaitility.await(count)
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(count, parameter) == rows);
    }
}

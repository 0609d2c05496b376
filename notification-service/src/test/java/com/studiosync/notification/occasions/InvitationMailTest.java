package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitParked;
import static com.studiosync.notification.Outcomes.awaitSettled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.RefusingMailServer;
import com.studiosync.notification.WithMailbox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMailbox
class InvitationMailTest {

    @Inject
    Secrets secrets;

    @Inject
    MeterRegistry metrics;

    private final String address = UUID.randomUUID() + "@example.com";

    @Test
    void somebody_without_an_account_reads_who_invites_to_what_and_until_when() {
        InvitationMailRequested request = invitation("Rock & Röll", "Clara Wieck");

        Broker.send(request);

        ReceivedMail mail = Mailbox.awaitMailTo(address);
        String link = "https://rockschool.music.example:8443/invitation?token=tok+en";
        assertEquals("You are invited to join Rock & Röll", mail.subject());
        assertTrue(
                mail.text().startsWith("Hello,\n\nClara Wieck invites you to join\nRock & Röll on StudioSync:"),
                mail.text());
        assertTrue(mail.text().contains("\n" + link + "\n"), mail.text());
        assertTrue(mail.text().contains("until September 1, 2026, 08:30 UTC."), mail.text());
        assertTrue(mail.html().contains("href=\"" + link + "\""), mail.html());
        assertTrue(mail.html().contains("Clara Wieck invites you to join <strong>Rock &amp; Röll</strong>"));
        assertEquals(List.of("<" + request.requestId() + "@music.example>"), mail.header("Message-ID"));
    }

    @Test
    void of_a_mail_that_is_no_accounts_nothing_is_told_but_it_is_counted_and_forgotten() {
        double before = accepted();
        InvitationMailRequested request = invitation("Rockschool", "Clara Wieck");
        Broker.send(request);

        awaitSettled(request.requestId());

        assertEquals(
                List.of(Arrays.asList("SENT", null, null, "{}")),
                TestDatabase.rows(
                        "select state, address, sealed_token, model from mails where id = ?", request.requestId()));
        assertEquals(List.of(), Broker.about(request.requestId()));
        assertTrue(accepted() > before);
    }

    @Test
    void an_address_that_does_not_exist_is_given_up_without_a_word() throws IOException, InterruptedException {
        InvitationMailRequested request = invitation("Rockschool", "Clara Wieck");
        try (RefusingMailServer server = RefusingMailServer.answering("RCPT", "550 5.1.1 unknown here")) {
            Broker.send(request);

            awaitSettled(request.requestId());
        }
        assertEquals(
                List.of(List.of("FAILED")),
                TestDatabase.rows("select state from mails where id = ?", request.requestId()));
        assertEquals(List.of(), Broker.about(request.requestId()));
    }

    @Test
    void a_repeated_request_sends_nothing_more() {
        InvitationMailRequested request = invitation("Rockschool", "Clara Wieck");
        UUID event = Broker.send(request);
        awaitSettled(request.requestId());

        Broker.send(event, request);
        Broker.send(request);
        InvitationMailRequested marker = sameInvitationAgain(request);
        Broker.send(marker);

        awaitSettled(marker.requestId());
        assertEquals(2, Mailbox.mailsTo(address).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Win 1000 at evil.example/now", "http://evil.example", "evil@evil.example", "\r\n"})
    void what_looks_like_a_link_is_not_repeated_to_a_stranger(String typed) {
        Broker.send(invitation(typed, typed));

        ReceivedMail mail = Mailbox.awaitMailTo(address);
        assertEquals("You are invited to join rockschool", mail.subject());
        assertTrue(mail.text().startsWith("Hello,\n\nYou are invited to join\nrockschool on"), mail.text());
        assertFalse(mail.text().contains("evil") || mail.html().contains("evil"), mail.html());
    }

    @Test
    void a_line_break_in_a_name_makes_no_header_and_no_second_line() {
        Broker.send(invitation("Rock\r\nBcc: victim\r\n\r\nBuy pills", "Clara\r\n\r\n<b>Wieck</b>"));

        ReceivedMail mail = Mailbox.awaitMailTo(address);
        assertEquals(List.of(), mail.header("Bcc"));
        assertEquals("You are invited to join rockschool", mail.subject());
        assertTrue(mail.text().contains("You are invited to join\nrockschool on"), mail.text());
        assertFalse(mail.html().contains("<b>"), mail.html());
    }

    @Test
    void a_subdomain_that_would_lead_elsewhere_gets_no_mail() {
        InvitationMailRequested request = invitation("Rockschool", "evil.example/", "Clara");

        UUID event = Broker.send(request);

        awaitParked(event, "subdomain");
        assertEquals(List.of(), Mailbox.mailsTo(address));
    }

    private double accepted() {
        return metrics.counter("mail.attempts", "template", "invitation", "outcome", "accepted")
                .count();
    }

    private InvitationMailRequested invitation(String studio, String inviter) {
        return invitation(studio, "rockschool", inviter);
    }

    private InvitationMailRequested invitation(String studio, String subdomain, String inviter) {
        return new InvitationMailRequested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                address,
                "en",
                studio,
                subdomain,
                inviter,
                secrets.boxFor("mail-token").seal("tok en"),
                Instant.parse("2026-09-01T08:30:00Z"));
    }

    private static InvitationMailRequested sameInvitationAgain(InvitationMailRequested sent) {
        return new InvitationMailRequested(
                UUID.randomUUID(),
                sent.invitationId(),
                sent.studioId(),
                sent.to(),
                sent.locale(),
                sent.studioName(),
                sent.subdomain(),
                sent.inviterName(),
                sent.sealedToken(),
                sent.expiresAt());
    }
}

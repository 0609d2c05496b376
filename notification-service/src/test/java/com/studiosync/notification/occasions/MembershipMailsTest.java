package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitOrdered;
import static com.studiosync.notification.Outcomes.awaitRows;
import static com.studiosync.notification.Outcomes.delivered;
import static com.studiosync.notification.Outcomes.failed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMailbox
class MembershipMailsTest {

    private static final String STUDIO = "https://rockschool.music.example:8443";

    private final School rock = School.named("Rock & Röll");
    private final Person ada = Person.named("Ada");
    private final Member member = rock.member(ada);

    @BeforeEach
    void the_person_is_known() {
        Broker.send(ada.registered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "REGISTERED"})
    void a_new_member_is_told_of_what_and_as_what(String cause) {
        Broker.send(rock.created());
        UUID event = Broker.send(member.granted(cause, "TEACHER", "PARENT"));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("You are a member of Rock & Röll", mail.subject());
        assertTrue(mail.text().startsWith("Hello Ada,"), mail.text());
        assertTrue(mail.text().contains("member of Rock & Röll,\nas parent, teacher. The"), mail.text());
        assertTrue(mail.text().contains("\n" + STUDIO + "\n"), mail.text());
        assertTrue(mail.html().contains("<strong>Rock &amp; Röll</strong>, as parent, teacher.<"), mail.html());
        assertTrue(mail.html().contains("href=\"" + STUDIO + "\""), mail.html());
        assertEquals(List.of("<" + event + "@music.example>"), mail.header("Message-ID"));
        assertEquals(
                new NotificationDelivered(event, rock.id(), ada.accountId(), "membership-granted"), delivered(event));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"FOUNDED", "INVITED"})
    void whoever_became_a_member_by_their_own_doing_is_not_told(String cause) {
        Broker.send(rock.created());
        Broker.send(member.granted(cause, "ADMIN"));
        UUID marker = Broker.send(member.changedTo("TEACHER"));

        delivered(marker);

        assertEquals(1, Mailbox.mailsTo(ada.email()).size());
    }

    @Test
    void a_member_whose_roles_changed_reads_those_that_apply_now() {
        Broker.send(rock.created());
        UUID event = Broker.send(member.changedTo("ADMIN", "STUDENT", "LIBRARIAN"));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("Your roles at Rock & Röll have changed", mail.subject());
        assertTrue(mail.text().contains("as administrator, LIBRARIAN, student."), mail.text());
        assertTrue(mail.html().contains("as administrator, LIBRARIAN, student."), mail.html());
        assertEquals("membership-changed", delivered(event).template());
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINED, membership-declined, Your request to join Rock & Röll was declined",
        "REMOVED, membership-removed, You are no longer a member of Rock & Röll"
    })
    void whoever_is_no_member_by_the_decision_of_others_is_told_so(String cause, String template, String subject) {
        Broker.send(rock.created());
        UUID event = Broker.send(member.revoked(cause));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals(subject, mail.subject());
        assertTrue(mail.html().contains("<strong>Rock &amp; Röll</strong>"), mail.html());
        assertEquals(template, delivered(event).template());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"LEFT", "ERASED"})
    void whoever_left_is_not_told(String cause) {
        Broker.send(rock.created());
        Broker.send(member.revoked(cause));
        UUID marker = Broker.send(member.changedTo("TEACHER"));

        delivered(marker);

        assertEquals(1, Mailbox.mailsTo(ada.email()).size());
    }

    @Test
    void a_mail_about_a_studio_that_becomes_known_later_waits_for_its_name_and_goes_out_once() {
        UUID event = Broker.send(member.granted("APPROVED", "STUDENT"));
        awaitOrdered(event);
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));

        Broker.send(rock.created());

        delivered(event);
        assertEquals(
                List.of("You are a member of Rock & Röll"),
                Mailbox.mailsTo(ada.email()).stream().map(ReceivedMail::subject).toList());
    }

    @Test
    void a_mail_about_a_studio_that_never_becomes_known_fails_in_the_end() {
        UUID event = Broker.send(member.granted("APPROVED", "STUDENT"));
        awaitOrdered(event);

        TestDatabase.execute("update mails set queued_at = queued_at - interval '3 days' where id = ?", event);

        assertEquals("the studio never became known", failed(event).reason());
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));
    }

    @Test
    void a_mail_leads_to_where_the_studio_is_when_it_is_sent() {
        Broker.send(rock.created());
        Broker.send(new StudioSubdomainChanged(
                rock.id(), "rockschool", "rock-vienna", Instant.parse("2026-05-01T08:00:00Z")));
        awaitRows(1, "select count(*) from studios where studio_id = ? and subdomain = 'rock-vienna'", rock.id());

        Broker.send(member.granted("APPROVED", "STUDENT"));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertTrue(mail.text().contains("\nhttps://rock-vienna.music.example:8443\n"), mail.text());
    }

    @Test
    void a_studio_goes_by_the_name_that_it_has_when_the_mail_is_sent() {
        Person late = Person.named("Late");
        Broker.send(rock.created());
        UUID waiting = Broker.send(rock.member(late).granted("APPROVED", "STUDENT"));
        awaitOrdered(waiting);
        Broker.send(rock.renamed("Jazz School"));
        awaitRows(1, "select count(*) from studios where studio_id = ? and name = 'Jazz School'", rock.id());

        Broker.send(late.registered());

        assertEquals(
                "You are a member of Jazz School",
                Mailbox.awaitMailTo(late.email()).subject());
    }

    @Test
    void a_redelivered_event_writes_nothing_more() {
        Broker.send(rock.created());
        UUID event = Broker.send(member.granted("APPROVED", "STUDENT"));
        delivered(event);

        Broker.send(event, member.granted("APPROVED", "STUDENT"));
        UUID marker = Broker.send(member.changedTo("TEACHER"));

        delivered(marker);
        assertEquals(2, Mailbox.mailsTo(ada.email()).size());
    }

    @Test
    void a_studio_named_like_a_link_is_called_by_its_subdomain() {
        School trap = School.founded("Claim your prize at evil.example");
        Broker.send(trap.member(ada).granted("REGISTERED", "STUDENT"));

        ReceivedMail mail = Mailbox.awaitMailTo(ada.email());
        assertEquals("You are a member of rockschool", mail.subject());
        assertFalse(mail.text().contains("evil") || mail.html().contains("evil"), mail.html());
    }
}

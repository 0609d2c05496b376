package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitRows;
import static com.studiosync.notification.Outcomes.delivered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Member;
import com.studiosync.notification.Person;
import com.studiosync.notification.ReceivedMail;
import com.studiosync.notification.School;
import com.studiosync.notification.WithMailbox;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
class AdminMailsTest {

    private final School rock = School.founded("Rockschool");
    private final Person ada = Person.named("Ada");
    private final Member request = rock.member(ada);

    @BeforeEach
    void who_asks_is_known() {
        Broker.send(ada.registered());
    }

    @Test
    void every_admin_of_the_studio_gets_a_mail_of_their_own() {
        List<Member> admins =
                Stream.of("Clara", "Fanny", "Nadia").map(rock::admin).toList();
        awaitAdmins(3);
        UUID event = Broker.send(request.requested());

        List<String> ids = admins.stream()
                .map(admin -> Mailbox.awaitMailTo(admin.person().email()))
                .map(mail -> mail.header("Message-ID").get(0))
                .distinct()
                .toList();

        assertEquals(3, ids.size());
        assertFalse(ids.contains("<" + event + "@music.example>"));
        ReceivedMail mail = Mailbox.awaitMailTo(admins.get(0).person().email());
        assertEquals("Somebody asks to join Rockschool", mail.subject());
        assertTrue(mail.text().startsWith("Hello Clara,\n\nAda Lovelace asks to become a member"), mail.text());
        assertTrue(mail.html().contains("href=\"https://rockschool.music.example:8443\""), mail.html());
        assertEquals(List.of(), Mailbox.mailsTo(ada.email()));
    }

    @Test
    void the_outcome_is_told_for_each_admin() {
        Member clara = rock.admin("Clara");
        awaitAdmins(1);
        Broker.send(request.requested());

        Mailbox.awaitMailTo(clara.person().email());

        UUID mail = (UUID) TestDatabase.rows("select id from mails where about_id = ?", ada.accountId())
                .get(0)
                .get(0);
        assertEquals(clara.person().accountId(), delivered(mail).accountId());
        assertEquals(rock.id(), delivered(mail).studioId());
        assertEquals("membership-requested", delivered(mail).template());
    }

    @Test
    void a_request_that_is_heard_of_before_the_admins_reaches_them_too_and_once() {
        UUID event = Broker.send(request.requested());
        awaitRows(1, "select count(*) from open_requests where event_id = ?", event);

        Member clara = rock.admin("Clara");
        Mailbox.awaitMailTo(clara.person().email());
        Broker.send(clara.granted("INVITED", "ADMIN"));
        UUID marker = Broker.send(clara.changedTo("ADMIN", "TEACHER"));

        delivered(marker);
        assertEquals(
                List.of("Somebody asks to join Rockschool", "Your roles at Rockschool have changed"),
                subjectsTo(clara));
    }

    @Test
    void a_mail_waits_until_it_is_known_who_asks() {
        Member clara = rock.admin("Clara");
        awaitAdmins(1);
        Person stranger = Person.named("Lili");
        Broker.send(rock.member(stranger).requested());
        awaitRows(1, "select count(*) from mails where about_id = ?", stranger.accountId());
        assertEquals(List.of(), subjectsTo(clara));

        Broker.send(stranger.registered());

        ReceivedMail mail = Mailbox.awaitMailTo(clara.person().email());
        assertTrue(mail.text().contains("Lili Lovelace asks to become a member"), mail.text());
    }

    @Test
    void only_those_who_are_admins_of_that_studio_now_are_told() {
        Member clara = rock.admin("Clara");
        Member demoted = rock.admin("Former");
        Member removed = rock.admin("Removed");
        Member teacher = rock.member(Person.named("Teacher"));
        Member stranger = School.founded("Jazz School").admin("Stranger");
        Broker.send(teacher.granted("INVITED", "TEACHER"));
        awaitAdmins(3);
        Broker.send(demoted.changedTo("TEACHER"));
        Broker.send(removed.revoked("LEFT"));
        awaitAdmins(1);

        Broker.send(request.requested());

        Mailbox.awaitMailTo(clara.person().email());
        assertEquals(
                List.of(List.of(clara.person().accountId())),
                TestDatabase.rows("select account_id from mails where about_id = ?", ada.accountId()));
        assertEquals(List.of(), subjectsTo(stranger));
    }

    @Test
    void an_admin_who_comes_after_the_decision_is_not_told() {
        Member other = rock.member(ada);
        Broker.send(request.requested());
        Broker.send(other.requested());
        awaitOpenRequests(2);
        Broker.send(request.revoked("DECLINED"));
        Broker.send(other.granted("APPROVED", "STUDENT"));
        awaitOpenRequests(0);

        Member clara = rock.admin("Clara");
        UUID marker = Broker.send(clara.changedTo("ADMIN", "TEACHER"));

        delivered(marker);
        assertEquals(List.of("Your roles at Rockschool have changed"), subjectsTo(clara));
    }

    @Test
    void a_redelivered_request_writes_nothing_more_and_a_new_one_does() {
        Member clara = rock.admin("Clara");
        awaitAdmins(1);
        UUID event = Broker.send(request.requested());
        Mailbox.awaitMailTo(clara.person().email());

        Broker.send(event, request.requested());
        UUID again = Broker.send(request.requested());

        awaitRows(1, "select count(*) from open_requests where event_id = ?", again);
        awaitRows(2, "select count(*) from mails where about_id = ? and state = 'SENT'", ada.accountId());
        assertEquals(2, subjectsTo(clara).size());
    }

    @Test
    void a_name_that_looks_like_a_link_is_not_shown_to_the_admins() {
        Person trap = new Person(UUID.randomUUID(), "trap@example.com", "Log in at evil.example");
        Broker.send(trap.registered());
        Member clara = rock.admin("Clara");
        awaitAdmins(1);

        Broker.send(rock.member(trap).requested());

        ReceivedMail mail = Mailbox.awaitMailTo(clara.person().email());
        assertTrue(mail.text().contains("\nSomebody asks to become a member"), mail.text());
        assertFalse(mail.html().contains("evil"), mail.html());
    }

    private void awaitAdmins(int count) {
        awaitRows(count, "select count(*) from admins where studio_id = ?", rock.id());
    }

    private void awaitOpenRequests(int count) {
        awaitRows(count, "select count(*) from open_requests where studio_id = ?", rock.id());
    }

    private static List<String> subjectsTo(Member member) {
        return Mailbox.mailsTo(member.person().email()).stream()
                .map(ReceivedMail::subject)
                .toList();
    }
}

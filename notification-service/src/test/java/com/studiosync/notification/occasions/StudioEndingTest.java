package com.studiosync.notification.occasions;

import static com.studiosync.notification.Outcomes.awaitRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioDeletionRequested;
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

@QuarkusTest
@WithMailbox
class StudioEndingTest {

    private final School rock = School.founded("Rockschool");

    @Test
    void every_admin_reads_when_the_studio_will_be_deleted_and_how_to_call_it_off() {
        Member clara = rock.admin("Clara");
        Member fanny = rock.admin("Fanny");
        Member stranger = School.founded("Jazz School").admin("Stranger");
        awaitRows(2, "select count(*) from admins where studio_id = ?", rock.id());

        Broker.send(deletion(clara));

        ReceivedMail mail = Mailbox.awaitMailTo(fanny.person().email());
        assertEquals("Rockschool will be deleted", mail.subject());
        assertTrue(mail.text().startsWith("Hello Fanny,\n\nThe owner of Rockschool has asked"), mail.text());
        assertTrue(mail.text().contains("1 September 2026, 08:30 UTC"), mail.text());
        assertTrue(mail.html().contains("<strong>Rockschool</strong>"), mail.html());
        Mailbox.awaitMailTo(clara.person().email());
        assertEquals(List.of(), Mailbox.mailsTo(stranger.person().email()));
    }

    @Test
    void a_redelivered_wish_writes_nothing_more() {
        Member clara = rock.admin("Clara");
        awaitRows(1, "select count(*) from admins where studio_id = ?", rock.id());
        UUID event = Broker.send(deletion(clara));
        Mailbox.awaitMailTo(clara.person().email());

        Broker.send(event, deletion(clara));
        UUID later = Broker.send(deletion(clara));

        awaitRows(1, "select count(*) from inbox where event_id = ?", later);
        assertEquals(
                2,
                TestDatabase.number(
                        "select count(*) from mails where template = 'STUDIO_DELETION_REQUESTED' and account_id = ?",
                        clara.person().accountId()));
    }

    @Test
    void of_a_studio_that_is_gone_nothing_is_kept_and_no_mail_waits_for_it() {
        Person unknown = Person.named("Unknown");
        Member clara = rock.admin("Clara");
        Broker.send(rock.member(Person.named("Ada")).requested());
        UUID waiting = Broker.send(rock.member(unknown).granted("APPROVED", "STUDENT"));
        awaitRows(1, "select count(*) from mails where id = ?", waiting);
        awaitRows(1, "select count(*) from open_requests where studio_id = ?", rock.id());
        awaitRows(
                1,
                "select count(*) from admins where account_id = ?",
                clara.person().accountId());

        Broker.send(new StudioDeleted(rock.id()));

        awaitRows(0, "select count(*) from studios where studio_id = ?", rock.id());
        assertEquals(0, TestDatabase.number("select count(*) from admins where studio_id = ?", rock.id()));
        assertEquals(0, TestDatabase.number("select count(*) from open_requests where studio_id = ?", rock.id()));
        assertEquals(0, TestDatabase.number("select count(*) from mails where id = ?", waiting));
    }

    private StudioDeletionRequested deletion(Member owner) {
        return new StudioDeletionRequested(
                rock.id(), owner.person().accountId(), Instant.parse("2026-09-01T08:30:00Z"));
    }
}

package com.studiosync.identity.forgetting;

import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.stranger;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Guests;
import com.studiosync.identity.OnVertx;
import com.studiosync.identity.School;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ForgetInvitationsTest {

    @Inject
    ForgetInvitations job;

    @Inject
    PastInvitations invitations;

    @Inject
    Transactions transactions;

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.withPolicy("INVITATION");
    }

    @Test
    void what_is_over_goes_after_the_retention_and_not_before() {
        UUID expiredLongAgo = invited(school, stranger(), "STUDENT");
        set(expiredLongAgo, "expires_at = now() - interval '91 days'");
        UUID expiredLately = invited(school, stranger(), "STUDENT");
        set(expiredLately, "expires_at = now() - interval '89 days'");
        UUID acceptedLongAgo = accepted();
        set(acceptedLongAgo, "settled_at = now() - interval '91 days'");
        UUID acceptedLately = accepted();
        set(acceptedLately, "settled_at = now() - interval '89 days', expires_at = now() - interval '91 days'");
        UUID pending = invited(School.withPolicy("INVITATION"), stranger(), "STUDENT");

        OnVertx.await(job::forget);

        assertEquals(0, count(expiredLongAgo));
        assertEquals(0, count(acceptedLongAgo));
        assertEquals(1, count(expiredLately));
        assertEquals(1, count(acceptedLately));
        assertEquals(1, count(pending));
    }

    @Test
    void what_is_pending_stays_whatever_is_asked_for() {
        UUID pending = invited(school, stranger(), "STUDENT");

        OnVertx.await(() -> transactions.ofPlatform(
                () -> invitations.forgetBefore(Instant.now().plusSeconds(1_000_000_000), 1_000)));

        assertEquals(1, count(pending));
    }

    @Test
    void without_an_account_there_is_nothing_of_ones_own() {
        UUID pending = invited(school, stranger(), "STUDENT");

        OnVertx.await(() -> transactions.ofPlatform(invitations::forgetOwn));
        OnVertx.await(() -> transactions.ofAccount(UUID.randomUUID(), invitations::forgetOwn));

        assertEquals(1, count(pending));
    }

    private UUID accepted() {
        UUID id = invited(school, stranger(), "STUDENT");
        Guests.acceptAsNewcomer(tokenOf(id, 1)).then().statusCode(200);
        return id;
    }

    private static void set(UUID invitation, String values) {
        TestDatabase.execute("update invitations set " + values + " where id = ?", invitation);
    }

    private static long count(UUID invitation) {
        return TestDatabase.number("select count(*) from invitations where id = ?", invitation);
    }
}

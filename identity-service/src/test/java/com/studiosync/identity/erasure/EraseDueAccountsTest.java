package com.studiosync.identity.erasure;

import static com.studiosync.identity.People.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.Guests;
import com.studiosync.identity.OnVertx;
import com.studiosync.identity.People;
import com.studiosync.identity.School;
import com.studiosync.identity.SignedIn;
import com.studiosync.identity.Trail;
import com.studiosync.identity.audit.Action;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EraseDueAccountsTest {

    @Inject
    EraseDueAccounts job;

    private final UUID rockSchool = UUID.randomUUID();
    private final UUID danceSchool = UUID.randomUUID();

    @Test
    void first_its_tokens_are_refused_and_its_studios_are_left() {
        SignedIn clara = memberOfTwoWhoseGraceIsOver();

        run();

        assertFalse(clara.isStillSignedIn());
        Broker.await(SessionRevoked.class, event -> event.accountId().equals(clara.account()));
        assertToldOfLeaving(clara, rockSchool, danceSchool);
        assertEquals(0, Members.count(clara.account()));
        assertEquals(2, Trail.count(Action.MEMBERSHIP_REVOKED, clara.account()));
        assertEquals(1, accountRows(clara));
        assertEquals(List.of(), erased(clara));
    }

    @Test
    void it_goes_with_all_that_was_its_once_no_token_of_it_can_be_good() {
        SignedIn clara = memberOfTwoWhoseGraceIsOver();
        People.post("password/forgot", Map.of("email", clara.email())).then().statusCode(202);
        TestDatabase.execute("insert into avatars values (?, 'image/png', '', 1, 1, '\"x\"', now())", clara.account());
        run();
        forgetRefusals(clara);

        run();

        Broker.await(AccountErased.class, event -> event.accountId().equals(clara.account()));
        assertEquals(0, accountRows(clara));
        for (String table : List.of("sessions", "mailed_tokens", "memberships", "avatars")) {
            assertEquals(
                    0,
                    TestDatabase.number("select count(*) from " + table + " where account_id = ?", clara.account()),
                    table);
        }
        assertEquals(1, Trail.count(Action.ACCOUNT_ERASED, clara.account()));
        clara.request().get("/api/v1/account").then().statusCode(404);
        People.signIn(clara.email()).then().statusCode(401);
    }

    @Test
    void the_invitations_to_its_address_go_too_in_every_studio() {
        School school = School.withPolicy("INVITATION");
        SignedIn clara = SignedIn.someone();
        UUID accepted = Guests.invited(school, clara.email(), "STUDENT");
        Guests.acceptSignedIn(clara.accessToken(), Guests.tokenOf(accepted, 1))
                .then()
                .statusCode(200);
        UUID pending = Guests.invited(School.withPolicy("INVITATION"), clara.email(), "STUDENT");
        UUID ofSomebodyElse = Guests.invited(school, People.stranger(), "STUDENT");
        planErasure(clara);
        run();
        forgetRefusals(clara);

        run();

        Broker.await(AccountErased.class, event -> event.accountId().equals(clara.account()));
        Broker.await(InvitationRevoked.class, event -> event.invitationId().equals(pending));
        assertEquals(
                List.of(List.of(ofSomebodyElse)),
                TestDatabase.rows(
                        "select id from invitations where id in (?, ?, ?)", accepted, pending, ofSomebodyElse));
        assertEquals(List.of(), Broker.all(InvitationRevoked.class, event -> event.invitationId()
                .equals(accepted)));
    }

    @Test
    void the_address_is_free_for_a_new_account() {
        SignedIn clara = someoneWhoseGraceIsOver();
        run();
        forgetRefusals(clara);
        run();

        People.register(clara.email(), PASSWORD).then().statusCode(202);

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from accounts where email = ? and id <> ?", clara.email(), clara.account()));
    }

    @Test
    void an_account_that_is_not_due_stays_as_it_is() {
        SignedIn clara = SignedIn.someone();
        clara.post("erasure", Map.of("currentPassword", PASSWORD)).then().statusCode(202);

        run();

        assertTrue(clara.isStillSignedIn());
        assertEquals(1, accountRows(clara));
    }

    @Test
    void who_became_the_last_admin_of_a_studio_stays_for_another_while() {
        SignedIn founder = SignedIn.as(People.founderOf(rockSchool));
        UUID other = SignedIn.someone().account();
        Members.add(rockSchool, other, "ADMIN");
        Members.add(danceSchool, founder.account(), "STUDENT");
        planErasure(founder);
        TestDatabase.execute("delete from memberships where account_id = ?", other);

        run();

        assertTrue(founder.isStillSignedIn());
        assertEquals(2, Members.count(founder.account()));
        assertEquals(0, Trail.count(Action.MEMBERSHIP_REVOKED, founder.account()));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from accounts where id = ? and erase_at > now() + interval '23 hours'",
                        founder.account()));
    }

    @Test
    void two_replicas_at_once_do_everything_once() {
        SignedIn clara = memberOfTwoWhoseGraceIsOver();

        AtOnce.run(this::run, this::run);
        forgetRefusals(clara);
        AtOnce.run(this::run, this::run);

        run();
        Broker.await(AccountErased.class, event -> event.accountId().equals(clara.account()));
        assertEquals(1, erased(clara).size());
        assertEquals(1, Trail.count(Action.ACCOUNT_ERASED, clara.account()));
        assertEquals(2, Trail.count(Action.MEMBERSHIP_REVOKED, clara.account()));
    }

    @Test
    void a_failure_leaves_the_account_for_the_next_run_and_does_not_stop_others() {
        SignedIn clara = memberOfTwoWhoseGraceIsOver();
        SignedIn robert = someoneWhoseGraceIsOver();

        Sabotage.of("MembershipRevoked", this::run);

        assertEquals(2, Members.count(clara.account()));
        assertEquals(0, Trail.count(Action.MEMBERSHIP_REVOKED, clara.account()));
        assertFalse(robert.isStillSignedIn());
        run();
        assertToldOfLeaving(clara, rockSchool, danceSchool);
    }

    @Test
    void who_signs_in_again_meanwhile_is_signed_out_again() {
        SignedIn clara = someoneWhoseGraceIsOver();
        run();
        forgetRefusals(clara);
        SignedIn phone = SignedIn.as(clara.email());

        run();

        assertFalse(phone.isStillSignedIn());
        assertEquals(1, accountRows(clara));
    }

    private SignedIn memberOfTwoWhoseGraceIsOver() {
        SignedIn clara = SignedIn.someone();
        Members.add(rockSchool, clara.account(), "STUDENT");
        Members.add(danceSchool, clara.account(), "TEACHER");
        planErasure(clara);
        return clara;
    }

    private static SignedIn someoneWhoseGraceIsOver() {
        SignedIn someone = SignedIn.someone();
        planErasure(someone);
        return someone;
    }

    private static void planErasure(SignedIn person) {
        person.post("erasure", Map.of("currentPassword", PASSWORD)).then().statusCode(202);
        TestDatabase.execute(
                "update accounts set erase_at = now() - interval '1 second' where id = ?", person.account());
    }

    private Object run() {
        return OnVertx.await(job::erase);
    }

    /** As a quarter of an hour does. */
    private static void forgetRefusals(SignedIn person) {
        TestDatabase.execute("update sessions set tokens_refused_until = null where account_id = ?", person.account());
    }

    private static long accountRows(SignedIn person) {
        return TestDatabase.number("select count(*) from accounts where id = ?", person.account());
    }

    private static void assertToldOfLeaving(SignedIn person, UUID... studios) {
        for (UUID studio : studios) {
            Broker.await(
                    MembershipRevoked.class,
                    event -> event.accountId().equals(person.account())
                            && event.studioId().equals(studio)
                            && event.cause().equals("ERASED"));
        }
    }

    private static List<AccountErased> erased(SignedIn person) {
        return Broker.all(AccountErased.class, event -> event.accountId().equals(person.account()));
    }
}

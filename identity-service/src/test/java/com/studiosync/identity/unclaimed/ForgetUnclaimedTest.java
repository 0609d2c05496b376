package com.studiosync.identity.unclaimed;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.register;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verified;
import static com.studiosync.identity.People.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.identity.Guests;
import com.studiosync.identity.OnVertx;
import com.studiosync.identity.School;
import com.studiosync.identity.Trail;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.registration.RegistrationConfig;
import com.studiosync.identity.registration.Verification;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ForgetUnclaimedTest {

    @Inject
    ForgetUnclaimed job;

    @Inject
    UnclaimedAccounts unclaimed;

    @Inject
    EraseUnclaimed eraseUnclaimed;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Test
    void an_account_that_nobody_confirmed_goes_with_what_was_mailed_and_its_address_is_free() {
        String email = registered();
        UUID account = aged(email, 31);

        run();

        Broker.await(AccountErased.class, event -> event.accountId().equals(account));
        assertEquals(0, rows(account));
        assertEquals(0, TestDatabase.number("select count(*) from mailed_tokens where account_id = ?", account));
        assertEquals(1, Trail.count(Action.ACCOUNT_ERASED, account));
        register(email, PASSWORD).then().statusCode(202);
        assertEquals(1, TestDatabase.number("select count(*) from accounts where email = ?", email));
    }

    @Test
    void it_stays_until_the_retention_is_over() {
        UUID account = aged(registered(), 29);

        run();

        assertEquals(1, rows(account));
    }

    @Test
    void it_stays_while_a_link_that_was_mailed_is_good() {
        String email = registered();
        UUID account = accountOf(email);
        age(account, 31);

        run();

        verify(tokenMailedTo(email)).then().statusCode(204);
        assertEquals(1, rows(account));
    }

    @Test
    void registering_again_begins_the_time_anew() {
        String email = registered();
        UUID account = aged(email, 31);
        register(email, PASSWORD).then().statusCode(202);
        expireMail(account);

        run();

        assertEquals(1, rows(account));
    }

    @Test
    void a_confirmed_account_stays_and_so_does_one_that_was_signed_in_to() {
        UUID confirmed = aged(verified(), 400);
        UUID used = aged(registered(), 400);
        TestDatabase.execute("update accounts set last_login_at = now() - interval '399 days' where id = ?", used);

        run();

        assertEquals(1, rows(confirmed));
        assertEquals(1, rows(used));
    }

    @Test
    void where_no_address_is_confirmed_all_stay() {
        UUID account = aged(registered(), 31);
        ForgetUnclaimed off = new ForgetUnclaimed(unclaimed, eraseUnclaimed, new Off(), transactions, clock);

        OnVertx.await(off::forget);

        assertEquals(1, rows(account));
    }

    @Test
    void it_leaves_its_studios_and_they_are_told() {
        School school = School.open();
        UUID account = aged(registered(), 31);
        addStudent(school, account);

        run();

        Broker.await(
                MembershipRevoked.class,
                event -> event.accountId().equals(account) && event.studioId().equals(school.id()));
        Broker.await(AccountErased.class, event -> event.accountId().equals(account));
        assertEquals(0, rows(account));
    }

    @Test
    void an_invitation_to_its_address_stays_good() {
        String email = registered();
        String token = Guests.tokenFor(School.open(), email, "TEACHER");
        UUID account = aged(email, 31);

        run();

        assertEquals(0, rows(account));
        Guests.acceptAsNewcomer(token).then().statusCode(200);
    }

    @Test
    void two_replicas_at_once_erase_it_once() {
        UUID account = aged(registered(), 31);

        AtOnce.run(this::run, this::run);

        run();
        Broker.await(AccountErased.class, event -> event.accountId().equals(account));
        assertEquals(
                1,
                Broker.all(AccountErased.class, event -> event.accountId().equals(account))
                        .size());
        assertEquals(1, Trail.count(Action.ACCOUNT_ERASED, account));
    }

    @Test
    void a_failure_leaves_it_for_the_next_run() {
        UUID account = aged(registered(), 31);

        Sabotage.of("AccountErased", this::run);

        assertEquals(1, rows(account));
        assertEquals(0, Trail.count(Action.ACCOUNT_ERASED, account));
        run();
        assertEquals(0, rows(account));
    }

    private Object run() {
        return OnVertx.await(job::forget);
    }

    /** Registered so many days ago, with a link that is not good any more. */
    private static UUID aged(String email, int days) {
        UUID account = accountOf(email);
        age(account, days);
        expireMail(account);
        return account;
    }

    private static void age(UUID account, int days) {
        TestDatabase.execute(
                "update accounts set updated_at = now() - make_interval(days => ?) where id = ?", days, account);
    }

    private static void expireMail(UUID account) {
        TestDatabase.execute(
                "update mailed_tokens set expires_at = now() - interval '1 hour' where account_id = ?", account);
    }

    private static void addStudent(School school, UUID account) {
        TestDatabase.execute(
                "insert into memberships (id, studio_id, account_id, roles, created_at, version)"
                        + " values (?, ?, ?, array['STUDENT'], now(), 0)",
                UUID.randomUUID(),
                school.id(),
                account);
    }

    private static long rows(UUID account) {
        return TestDatabase.number("select count(*) from accounts where id = ?", account);
    }

    private record Off() implements RegistrationConfig {

        @Override
        public Duration verificationLifetime() {
            return Duration.ofDays(1);
        }

        @Override
        public Verification verification() {
            return Verification.OFF;
        }

        @Override
        public Duration unconfirmedRetention() {
            return Duration.ofDays(30);
        }
    }
}

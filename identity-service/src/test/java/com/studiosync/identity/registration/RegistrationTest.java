package com.studiosync.identity.registration;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.register;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.tokenMailedAfter;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verified;
import static com.studiosync.identity.People.verify;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RegistrationTest {

    @Test
    void a_registration_is_told_and_a_mail_is_asked_for() {
        String email = registered();

        UserRegistered told =
                Broker.await(UserRegistered.class, event -> event.email().equals(email));
        MailRequested mail =
                Broker.await(MailRequested.class, asked -> asked.to().equals(email));
        assertEquals("Clara", told.firstName());
        assertEquals(told.accountId(), mail.accountId());
        assertEquals("verify-email", mail.template());
    }

    @Test
    void the_token_is_neither_stored_nor_sent_in_clear() {
        String email = registered();
        String token = tokenMailedTo(email);

        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from mailed_tokens where encode(token_hash, 'escape') like ?",
                        "%" + token + "%"));
        assertTrue(Broker.all(MailRequested.class, mail -> mail.to().equals(email)).stream()
                .noneMatch(mail -> mail.sealedToken().contains(token)));
    }

    @Test
    void the_mailed_token_verifies_the_address() {
        String email = registered();

        verify(tokenMailedTo(email)).then().statusCode(204);

        UUID account = accountOf(email);
        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        signIn(email).then().statusCode(200);
    }

    @Test
    void a_token_is_good_once() {
        String token = tokenMailedTo(registered());
        verify(token).then().statusCode(204);

        verify(token)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/token-not-good"));
    }

    @Test
    void an_expired_token_is_refused() {
        String email = registered();
        String token = tokenMailedTo(email);
        TestDatabase.execute(
                "update mailed_tokens set expires_at = now() - interval '1 second' where account_id = ?",
                accountOf(email));

        verify(token).then().statusCode(422);
        signIn(email).then().statusCode(403);
    }

    @Test
    void a_resent_mail_makes_the_former_token_worthless() {
        String email = registered();
        String former = tokenMailedTo(email);

        post("verify-email/resend", Map.of("email", email)).then().statusCode(202);
        String latest = tokenMailedAfter(former, email);

        verify(former).then().statusCode(422);
        verify(latest).then().statusCode(204);
    }

    @Test
    void addresses_that_differ_in_case_are_one_account() {
        String email = verified();

        register(email.toUpperCase(Locale.ROOT), PASSWORD).then().statusCode(202);

        assertEquals(1, accountsWith(email));
        signIn(email.toUpperCase(Locale.ROOT)).then().statusCode(200);
    }

    @Test
    void a_known_address_answers_like_an_unknown_one_and_its_owner_is_told() {
        String email = verified();

        register(email, "a stranger's password").then().statusCode(202).body(equalTo(""));

        Broker.await(
                MailRequested.class,
                mail -> mail.template().equals("account-exists") && mail.to().equals(email));
        signIn(email, "a stranger's password").then().statusCode(401);
    }

    @Test
    void a_later_registration_takes_an_address_that_nobody_confirmed() {
        String email = stranger();
        register(email, "password of an impostor").then().statusCode(202);
        String impostorsToken = tokenMailedTo(email);

        register(email, PASSWORD).then().statusCode(202);
        String ownersToken = tokenMailedAfter(impostorsToken, email);
        verify(impostorsToken).then().statusCode(422);
        verify(ownersToken).then().statusCode(204);

        signIn(email, "password of an impostor").then().statusCode(401);
        signIn(email).then().statusCode(200);
    }

    @Test
    void whoever_takes_an_address_that_nobody_confirmed_is_known_by_her_own_name() {
        String email = registered();
        Map<String, String> robert =
                Map.of("email", email, "password", PASSWORD, "firstName", " Robert ", "lastName", "Schumann");

        post("register", robert).then().statusCode(202);

        UUID account = accountOf(email);
        AccountUpdated told =
                Broker.await(AccountUpdated.class, event -> event.accountId().equals(account));
        assertEquals("Robert", told.firstName());
        assertEquals("Schumann", told.lastName());
        assertEquals(Set.of("firstName", "lastName"), told.changed());
    }

    @Test
    void simultaneous_registrations_of_one_address_make_one_account() {
        String email = stranger();

        List<Integer> answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> register(i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT), PASSWORD)
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(Set.of(202), Set.copyOf(answers));
        assertEquals(1, accountsWith(email));
        Broker.await(UserRegistered.class, event -> event.email().equalsIgnoreCase(email));
        assertEquals(
                1,
                Broker.all(UserRegistered.class, event -> event.email().equalsIgnoreCase(email))
                        .size());
    }

    @Test
    void nobody_can_choose_a_role() {
        String email = stranger();

        post(
                        "register",
                        Map.of(
                                "email", email,
                                "password", PASSWORD,
                                "firstName", "Mallory",
                                "lastName", "M",
                                "role", "ADMIN"))
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].field", equalTo("role"));
        assertEquals(0, accountsWith(email));
    }

    private static long accountsWith(String email) {
        return TestDatabase.number("select count(*) from accounts where lower(email) = lower(?)", email);
    }
}

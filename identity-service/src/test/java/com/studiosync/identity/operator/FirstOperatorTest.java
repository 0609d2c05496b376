package com.studiosync.identity.operator;

import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.identity.Operator;
import com.studiosync.identity.People;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class FirstOperatorTest {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Test
    void the_operator_of_the_configuration_signs_in_and_belongs_to_no_studio() {
        People.signIn(Operator.EMAIL, "the operator's first password")
                .then()
                .statusCode(200)
                .body("studioId", nullValue())
                .body("roles", contains("OPERATOR"));
    }

    @Test
    void the_account_is_told_of_like_any_other_and_no_mail_is_asked_for() {
        UUID account = Broker.await(UserRegistered.class, event -> event.email().equals(Operator.EMAIL))
                .accountId();

        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        assertEquals(List.of(), Broker.all(MailRequested.class, mail -> Operator.EMAIL.equals(mail.to())));
    }

    @Test
    void once_there_is_an_operator_the_settings_do_nothing() throws Throwable {
        String email = stranger();

        start(Optional.of(email), Optional.of(PASSWORD));

        assertEquals(0, count("select count(*) from accounts where email = ?", email));
    }

    @Test
    void an_account_that_exists_is_not_promoted() {
        String email = verified();

        withoutOperator(() -> start(Optional.of(email), Optional.of(PASSWORD)));

        assertEquals(0, count("select count(*) from accounts where email = ? and operator", email));
        People.signIn(email).then().statusCode(200);
    }

    @Test
    void replicas_that_start_at_once_make_one_operator() {
        String email = stranger();

        withoutOperator(() -> Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    try {
                        start(Optional.of(email.toUpperCase(Locale.ROOT)), Optional.of(PASSWORD));
                    } catch (Throwable failure) {
                        throw new IllegalStateException(failure);
                    }
                }))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join));

        assertEquals(1, count("select count(*) from accounts where email_key = ?", email));
        People.signIn(email, PASSWORD).then().statusCode(200);
    }

    @Test
    void one_setting_without_the_other_stops_the_start_with_its_name() {
        assertStopsWith("studiosync.operator.password", Optional.of(stranger()), Optional.empty());
        assertStopsWith("studiosync.operator.email", Optional.empty(), Optional.of(PASSWORD));
    }

    @Test
    void a_password_that_is_easy_to_guess_stops_the_start_with_its_name() {
        IllegalStateException stopped = assertThrows(
                IllegalStateException.class,
                () -> withoutOperator(() -> start(Optional.of(stranger()), Optional.of("platform operator"))));

        String message = stopped.getCause().getMessage();
        assertTrue(message.startsWith("Setting studiosync.operator.password is too easy to guess"), message);
        assertEquals(1, TestDatabase.number("select count(*) from accounts where operator"));
    }

    @Test
    void without_the_settings_nothing_happens() throws Throwable {
        start(Optional.empty(), Optional.empty());

        assertEquals(1, TestDatabase.number("select count(*) from accounts where operator"));
    }

    private void assertStopsWith(String setting, Optional<String> email, Optional<String> password) {
        String message = assertThrows(IllegalStateException.class, () -> start(email, password))
                .getMessage();
        assertTrue(message.startsWith("Setting " + setting + " is missing"), message);
    }

    private void start(Optional<String> email, Optional<String> password) throws Throwable {
        new FirstOperator(new Settings(email, password), accounts, hasher, outbox, transactions, clock).appoint(null);
    }

    private record Settings(Optional<String> email, Optional<String> password) implements OperatorConfig {}

    private interface Start {
        void run() throws Throwable;
    }

    /** As on the very first start; afterwards the operator of the tests is the only one again. */
    private static void withoutOperator(Start start) {
        TestDatabase.execute("update accounts set operator = false");
        try {
            start.run();
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        } finally {
            TestDatabase.execute("update accounts set operator = (email = ?)", Operator.EMAIL);
        }
    }

    private static long count(String sql, String email) {
        return TestDatabase.number(sql, email);
    }
}

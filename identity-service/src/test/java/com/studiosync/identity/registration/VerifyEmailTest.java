package com.studiosync.identity.registration;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.identity.Letters;
import com.studiosync.identity.People;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class VerifyEmailTest {

    @Test
    void a_link_that_is_followed_while_another_mail_is_asked_for_waits_for_that() {
        String email = registered();
        String token = tokenMailedTo(email);
        UUID account = accountOf(email);

        AtomicReference<CompletableFuture<Integer>> answer = new AtomicReference<>();
        TestDatabase.inOneTransaction(
                "select from accounts where id = '" + account + "' for update",
                () -> answer.set(followedUntilItWaits(token)),
                "delete from mailed_tokens where account_id = '" + account + "'");

        assertEquals(422, answer.get().join());
    }

    @Test
    void an_address_that_a_reset_has_confirmed_is_not_told_again() {
        String email = registered();
        UUID account = accountOf(email);
        String toVerify = tokenMailedTo(email);
        People.post("password/forgot", Map.of("email", email)).then().statusCode(202);
        People.post(
                        "password/reset",
                        Map.of("token", Letters.tokenIn("reset-password", email), "newPassword", People.PASSWORD))
                .then()
                .statusCode(204);

        verify(toVerify).then().statusCode(204);

        UUID marker = accountOf(People.verified());
        Broker.await(EmailVerified.class, event -> event.accountId().equals(marker));
        assertEquals(
                1,
                Broker.all(EmailVerified.class, event -> event.accountId().equals(account))
                        .size());
    }

    private static CompletableFuture<Integer> followedUntilItWaits(String token) {
        CompletableFuture<Integer> answer =
                CompletableFuture.supplyAsync(() -> verify(token).statusCode());
        Awaitility.await("a waiting link")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.waitingForLocks() > 0);
        return answer;
    }
}

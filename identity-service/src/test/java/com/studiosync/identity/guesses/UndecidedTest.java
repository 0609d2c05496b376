package com.studiosync.identity.guesses;

import static com.studiosync.identity.People.stranger;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class UndecidedTest {

    @Inject
    Guesses guesses;

    @Inject
    Transactions transactions;

    @Test
    void an_attempt_whose_password_was_not_looked_at_is_taken_back() throws Throwable {
        String email = stranger();
        Failures.seed("account:" + email, 3, 60);
        Guess guess = guesses.ofStranger(email);
        VertxContextSupport.subscribeAndAwait(() -> transactions.ofPlatform(() -> guesses.begin(guess)));
        assertEquals(4, Failures.of("account:" + email));

        VertxContextSupport.subscribeAndAwait(() -> transactions.ofPlatform(() -> guesses.undecided(guess)));

        assertEquals(3, Failures.of("account:" + email));
    }
}

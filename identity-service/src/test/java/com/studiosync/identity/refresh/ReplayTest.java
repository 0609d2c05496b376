package com.studiosync.identity.refresh;

import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.Login;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.WithBackends;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refresh token that comes back late is in two hands. */
@QuarkusTest
@WithBackends
class ReplayTest {

    private static final Duration AFTER_THE_GRACE = Duration.ofSeconds(3);

    private String email;
    private Login stolen;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void sign_in() {
        email = verified();
        stolen = Login.of(email);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void a_token_that_comes_back_after_the_grace_ends_the_session() {
        Login current = stolen.refreshed();
        clock.advance(AFTER_THE_GRACE);

        replay();

        assertFalse(current.isAlive());
        Broker.await(SessionCompromised.class, event -> event.sessionId().equals(stolen.session()));
        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(stolen.session()));
        assertNull(
                Broker.await(RevocationEntry.class, entry -> entry.sessionId().equals(stolen.session()))
                        .belowGeneration());
    }

    @Test
    void the_other_sessions_of_the_account_live_on() {
        Login other = Login.of(email);
        stolen.refreshed();
        clock.advance(AFTER_THE_GRACE);

        replay();

        assertTrue(other.isAlive());
        assertEquals(List.of(), Broker.about(other.session()));
    }

    @Test
    void replays_that_come_at_once_and_again_are_told_of_once() {
        stolen.refreshed();
        clock.advance(AFTER_THE_GRACE);

        Stream.generate(() -> CompletableFuture.runAsync(this::replay))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        replay();

        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(stolen.session()));
        assertEquals(
                1,
                Broker.all(SessionCompromised.class, event -> event.sessionId().equals(stolen.session()))
                        .size());
    }

    @Test
    void a_thief_who_was_first_loses_the_session_when_its_owner_comes() {
        Login thief = stolen.refreshed().refreshed();
        clock.advance(AFTER_THE_GRACE);

        replay();

        assertFalse(thief.isAlive());
    }

    @Test
    void the_results_of_refreshes_are_counted() {
        double ok = refreshes("ok");
        double grace = refreshes("grace");
        double replayed = refreshes("replayed");
        double refused = refreshes("refused");
        long issued = metrics.timer("token.issue.time").count();

        stolen.refreshed();
        stolen.refreshed();
        clock.advance(AFTER_THE_GRACE);
        replay();
        replay();

        assertEquals(
                List.of(1.0, 1.0, 1.0, 1.0),
                List.of(
                        refreshes("ok") - ok,
                        refreshes("grace") - grace,
                        refreshes("replayed") - replayed,
                        refreshes("refused") - refused));
        assertEquals(2, metrics.timer("token.issue.time").count() - issued);
    }

    private double refreshes(String result) {
        return metrics.counter("refreshes", "result", result).count();
    }

    private void replay() {
        refresh(stolen.refreshToken())
                .then()
                .statusCode(401)
                .body("type", equalTo("https://studiosync.com/problems/refresh-refused"));
    }
}

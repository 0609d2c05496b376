package com.studiosync.identity.signin;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.Failures.failOften;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.WithBackends;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class SignInMetricsTest {

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest
    @ValueSource(strings = {"ok", "wrong", "unverified", "not-member", "slowed"})
    void every_attempt_is_counted_by_how_it_ends(String result) {
        String email = result.equals("unverified") ? registered() : verified();
        double before = count(result);

        switch (result) {
            case "wrong" -> signIn(email, WRONG);
            case "not-member" ->
                Failures.signIn(given().header(VisitedStudio.HEADER, UUID.randomUUID()), email, PASSWORD);
            case "slowed" -> {
                failOften(email, 12);
                signIn(email);
            }
            default -> signIn(email);
        }

        assertEquals(before + 1, count(result));
    }

    @Test
    void who_is_turned_away_for_want_of_a_hashing_thread_was_not_wrong() {
        ProblemException full = Problems.unavailable("Too many sign-ins at once.", Duration.ofSeconds(5));

        assertEquals(Outcome.BUSY, Outcome.of(full));
    }

    private double count(String result) {
        return metrics.counter("sign.ins", "result", result).count();
    }
}

package com.studiosync.identity.limits;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.Failures.from;
import static com.studiosync.identity.Failures.newAddress;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.stranger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.identity.Failures;
import com.studiosync.identity.People;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.Broker;
import com.studiosync.testing.WithBackends;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
@TestProfile(LimitsTest.Tight.class)
class LimitsTest {

    private static final int EACH = 3;

    /** The tests prepare their people from 127.0.0.1, and are refused elsewhere. */
    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "studiosync.limits.sign-in", EACH + "/1h",
                    "studiosync.limits.refresh", EACH + "/1h",
                    "studiosync.limits.send-mail", "20/1h",
                    "studiosync.limits.redeem-token", EACH + "/1h",
                    "studiosync.limits.mails-to-one", EACH + "/1h");
        }
    }

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest
    @CsvSource({
        "login,sign-in",
        "refresh,refresh",
        "logout,refresh",
        "verify-email,redeem-token",
        "password/reset,redeem-token"
    })
    void an_address_that_has_used_up_its_allowance_is_refused(String operation, String rule) {
        String address = newAddress();
        double before = metrics.counter("limits.refused", "rule", rule).count();
        IntStream.range(0, EACH).forEach(i -> post(address, operation).then().statusCode(not(429)));

        Response refused = post(address, operation);

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/too-many-requests"))
                .header("RateLimit-Limit", equalTo(String.valueOf(EACH)))
                .header("RateLimit-Remaining", equalTo("0"))
                .header("RateLimit-Reset", equalTo(refused.header("Retry-After")));
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 1_100 && seconds <= 1_200, "a third of an hour, not " + seconds);

        assertEquals(before + 1, metrics.counter("limits.refused", "rule", rule).count());
        post(newAddress(), operation).then().statusCode(not(429));
    }

    @ParameterizedTest
    @CsvSource({"register", "verify-email/resend", "password/forgot"})
    void what_sends_mail_has_an_allowance_of_its_own(String operation) {
        String address = newAddress();
        IntStream.range(0, 20).forEach(i -> post(address, operation).then().statusCode(not(429)));

        post(address, operation).then().statusCode(429);

        post(address, "login").then().statusCode(not(429));
    }

    /** Each wish to join is mailed to the admins of the studio. */
    @Test
    void who_asks_to_join_again_and_again_is_stopped() {
        String address = newAddress();
        String email = registered();
        People.verify(People.tokenMailedTo(email)).then().statusCode(204);
        String token = Failures.signIn(from(address), email, PASSWORD).path("accessToken");
        IntStream.range(0, 20).forEach(i -> join(address, token).then().statusCode(202));

        join(address, token).then().statusCode(429).header("RateLimit-Limit", equalTo("20"));
    }

    @Test
    void an_ipv6_network_is_one_sender() {
        IntStream.range(0, EACH)
                .forEach(i -> post("2001:db8:7:7::" + i, "login").then().statusCode(not(429)));

        post("2001:db8:7:7:ffff::1", "login").then().statusCode(429);

        post("2001:db8:7:8::1", "login").then().statusCode(not(429));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify-email/resend", "password/forgot"})
    void a_recipient_gets_no_more_mails_than_allowed_and_the_answer_stays_the_same(String operation) {
        String email = registered();
        IntStream.range(0, EACH).forEach(i -> askFor(operation, email).then().statusCode(202));

        Response beyond = askFor(operation, email);
        Response unknown = askFor(operation, stranger());

        assertEquals(202, beyond.statusCode());
        assertEquals(unknown.asString(), beyond.asString());
        assertEquals(1 + EACH, mailsTo(email));
        assertTrue(metrics.counter("mails.withheld").count() >= 1);
    }

    @Test
    void a_registration_that_may_not_be_mailed_about_changes_nothing() {
        String email = registered();
        IntStream.range(0, EACH)
                .forEach(i -> askFor("verify-email/resend", email).then().statusCode(202));

        People.register(email, "password of an impostor").then().statusCode(202);
        People.verify(People.tokenMailedTo(email)).then().statusCode(204);

        assertEquals(1 + EACH, mailsTo(email));
        Failures.signIn(from(newAddress()), email, "password of an impostor")
                .then()
                .statusCode(401);
        Failures.signIn(from(newAddress()), email, PASSWORD).then().statusCode(200);
    }

    private static Response join(String address, String token) {
        return from(address)
                .header(VisitedStudio.HEADER, UUID.randomUUID())
                .auth()
                .oauth2(token)
                .post("/api/v1/auth/join");
    }

    /** Once somebody else's mail has come, all that were asked for before have come. */
    private static long mailsTo(String email) {
        String marker = registered();
        Broker.await(MailRequested.class, mail -> mail.to().equals(marker));
        return Broker.all(MailRequested.class, mail -> mail.to().equals(email)).size();
    }

    private static Response askFor(String operation, String email) {
        return from(newAddress())
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/auth/" + operation);
    }

    private static Response post(String address, String operation) {
        Map<String, String> body =
                switch (operation) {
                    case "login" -> Map.of("email", stranger(), "password", WRONG);
                    case "refresh", "logout" -> Map.of("refreshToken", "unknown");
                    case "verify-email" -> Map.of("token", "unknown");
                    case "password/reset" -> Map.of("token", "unknown", "newPassword", PASSWORD);
                    default -> Map.of("email", "no address");
                };
        return from(address).contentType(ContentType.JSON).body(body).post("/api/v1/auth/" + operation);
    }
}

package com.studiosync.identity;

import static io.restassured.RestAssured.given;

import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.testing.TestDatabase;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Failed sign-ins, and what is counted of them. */
public final class Failures {

    public static final String WRONG = "not the password";

    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger();

    private Failures() {}

    /** An address that nobody else comes from. */
    public static String newAddress() {
        int number = NEXT_ADDRESS.incrementAndGet();
        return "198.18." + number / 250 + "." + (1 + number % 250);
    }

    /** A request from an address, as the gateway passes it on. */
    public static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    public static Response signIn(RequestSpecification from, String email, String password) {
        return post(from, Map.of("email", email, "password", password));
    }

    public static Response signIn(RequestSpecification from, String email, String password, String deviceToken) {
        return post(from, Map.of("email", email, "password", password, "deviceToken", deviceToken));
    }

    private static Response post(RequestSpecification from, Map<String, String> body) {
        return from.contentType(ContentType.JSON).body(new HashMap<>(body)).post("/api/v1/auth/login");
    }

    /** Has failed so often that there is something to wait for. */
    public static void failOften(String email, int times) {
        seed("account:" + email, times, 0);
    }

    /** As if it had failed so often, and some seconds ago the last time. */
    public static void seed(String subject, int failures, long secondsAgo) {
        TestDatabase.execute(
                "insert into sign_in_failures values (?, ?, now() - make_interval(secs => ?))"
                        + " on conflict (subject_hash) do update set failures = excluded.failures,"
                        + " last_failed_at = excluded.last_failed_at",
                hash(subject),
                failures,
                (double) secondsAgo);
    }

    /** How often it has failed for that subject. */
    public static long of(String subject) {
        List<List<Object>> rows =
                TestDatabase.rows("select failures from sign_in_failures where subject_hash = ?", hash(subject));
        return rows.isEmpty() ? 0 : ((Number) rows.get(0).get(0)).longValue();
    }

    /** The name under which an IPv4 address is counted. */
    public static String network(String ipv4) {
        return "address:" + ipv4;
    }

    private static byte[] hash(String subject) {
        String key = ConfigProvider.getConfig().getValue("studiosync.secret-key", String.class);
        return SecretBox.of(key, "sign-in-failures").mac(subject.getBytes(StandardCharsets.UTF_8));
    }
}

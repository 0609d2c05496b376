package com.studiosync.identity.guesses;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.Failures.failOften;
import static com.studiosync.identity.Failures.from;
import static com.studiosync.identity.Failures.network;
import static com.studiosync.identity.Failures.newAddress;
import static com.studiosync.identity.Failures.seed;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.Failures;
import com.studiosync.identity.People;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class SlowDownTest {

    private static final int FREE = 5;

    @Inject
    ForgetFailures forgetFailures;

    @Test
    void some_failures_are_free_and_then_even_the_right_password_is_not_looked_at() {
        String email = verified();
        IntStream.range(0, FREE + 1).forEach(i -> signIn(email, WRONG).then().statusCode(401));

        signIn(email)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("https://studiosync.com/problems/slowed-down"));

        assertEquals(FREE + 1, Failures.of("account:" + email), "what is refused does not count");
    }

    @Test
    void an_address_without_account_is_slowed_down_alike() {
        String known = verified();
        String unknown = stranger();
        failOften(known, 12);
        failOften(unknown, 12);

        Response ofKnown = signIn(known, WRONG);
        Response ofUnknown = signIn(unknown, WRONG);

        assertEquals(429, ofKnown.statusCode());
        assertEquals(withoutRequestId(ofKnown), withoutRequestId(ofUnknown));
    }

    private static Map<String, Object> withoutRequestId(Response answer) {
        Map<String, Object> problem = answer.path("");
        problem.remove("requestId");
        problem.put("status code", answer.statusCode());
        problem.put("Retry-After", Integer.parseInt(answer.header("Retry-After")) / 10);
        return problem;
    }

    @Test
    void once_the_wait_is_over_a_failure_doubles_it_and_a_success_ends_it() {
        String email = verified();
        seed("account:" + email, FREE + 4, 9);
        signIn(email, WRONG).then().statusCode(401);

        String wait = signIn(email).then().statusCode(429).extract().header("Retry-After");
        seed("account:" + email, FREE + 5, 17);
        signIn(email).then().statusCode(200);

        assertTrue(List.of("15", "16").contains(wait), wait);
        assertEquals(0, Failures.of("account:" + email));
    }

    @Test
    void a_count_fades_while_nothing_fails() {
        String email = stranger();
        seed("account:" + email, 20, Duration.ofHours(12).toSeconds());

        signIn(email, WRONG).then().statusCode(401);

        assertEquals(10, Failures.of("account:" + email), 1);
    }

    @Test
    void a_hundred_guesses_at_once_get_no_further_than_a_hundred_in_a_row() {
        String email = verified();
        ExecutorService attackers = Executors.newFixedThreadPool(100);
        long begin = System.nanoTime();

        List<Integer> statuses = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> signIn(email, WRONG + i).statusCode(), attackers))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        double seconds = (System.nanoTime() - begin) / 1e9;
        attackers.shutdown();
        long looked = statuses.stream().filter(status -> status == 401).count();
        long allowedByTime = IntStream.range(1, 6)
                .filter(doubling -> seconds >= (1 << doubling) - 1)
                .count();
        assertTrue(looked >= FREE + 1 && looked <= FREE + 1 + allowedByTime, looked + " in " + seconds + " s");
        assertEquals(
                100 - looked, statuses.stream().filter(status -> status == 429).count());
        assertEquals(looked, Failures.of("account:" + email));
    }

    @Test
    void guesses_at_different_people_from_one_address_are_slowed_down_there_alone() {
        String address = newAddress();
        seed(network(address), 1_009, 0);

        Failures.signIn(from(address), stranger(), WRONG).then().statusCode(429);

        Failures.signIn(from(newAddress()), stranger(), WRONG).then().statusCode(401);
    }

    @Test
    void an_address_counts_failures_and_a_success_does_not_clear_it() {
        String address = newAddress();
        String email = verified();
        Failures.signIn(from(address), stranger(), WRONG).then().statusCode(401);
        Failures.signIn(from(address), email, WRONG).then().statusCode(401);

        Failures.signIn(from(address), email, PASSWORD).then().statusCode(200);

        assertEquals(2, Failures.of(network(address)));
        assertEquals(0, Failures.of("account:" + email));
    }

    @Test
    void who_has_the_right_password_of_an_account_that_is_not_confirmed_guesses_nothing() {
        String address = newAddress();
        String email = People.registered();

        Failures.signIn(from(address), email, PASSWORD).then().statusCode(403);

        assertEquals(0, Failures.of("account:" + email));
        assertEquals(0, Failures.of(network(address)));
    }

    @Test
    void what_is_stored_tells_nobody_who_it_was() {
        String address = newAddress();
        String email = stranger();

        Failures.signIn(from(address), email, WRONG).then().statusCode(401);

        List<List<Object>> rows = TestDatabase.rows(
                "select encode(subject_hash, 'escape'), octet_length(subject_hash) from sign_in_failures");
        assertTrue(rows.stream().noneMatch(row -> row.get(0).toString().contains(email)));
        assertTrue(rows.stream().noneMatch(row -> row.get(0).toString().contains(address)));
        assertTrue(rows.stream().allMatch(row -> row.get(1).equals(32)));
    }

    @Test
    void counts_that_have_faded_are_deleted_and_others_stay() throws Throwable {
        String old = stranger();
        String recent = stranger();
        seed("account:" + old, 20, Duration.ofHours(25).toSeconds());
        seed("account:" + recent, 20, Duration.ofHours(23).toSeconds());

        VertxContextSupport.subscribeAndAwait(forgetFailures::forget);

        assertEquals(0, Failures.of("account:" + old));
        assertEquals(20, Failures.of("account:" + recent));
    }
}

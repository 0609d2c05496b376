package com.studiosync.studio.founding;

import static com.studiosync.studio.Schools.found;
import static com.studiosync.studio.Schools.freshSubdomain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class FoundingRaceTest {

    private static final int AT_ONCE = 20;
    private static final int LIMIT = 10;

    @Test
    void of_twenty_who_take_a_subdomain_at_once_one_gets_it() throws InterruptedException {
        String subdomain = freshSubdomain();

        Map<Integer, Long> answers =
                atOnce(() -> found(Token.ofNoStudio(), Map.of("name", "Wanted", "subdomain", subdomain))
                        .statusCode());

        assertEquals(Map.of(201, 1L, 409, AT_ONCE - 1L), answers);
        assertEquals(1, TestDatabase.number("select count(*) from subdomains where name = ?", subdomain));
        assertEquals(1, TestDatabase.number("select count(*) from studios where subdomain = ?", subdomain));
        Broker.await(StudioCreated.class, event -> event.subdomain().equals(subdomain));
        assertEquals(0, TestDatabase.number("select count(*) from outbox where payload like ?", "%" + subdomain + "%"));
        assertEquals(
                1,
                Broker.all(StudioCreated.class, event -> event.subdomain().equals(subdomain))
                        .size());
    }

    @Test
    void an_account_cannot_race_past_the_limit() throws InterruptedException {
        Token founder = Token.ofNoStudio();

        Map<Integer, Long> answers =
                atOnce(() -> found(founder, Map.of("name", "One of many", "subdomain", freshSubdomain()))
                        .statusCode());

        assertEquals(Map.of(201, (long) LIMIT, 409, (long) AT_ONCE - LIMIT), answers);
        assertEquals(
                LIMIT,
                TestDatabase.number("select count(*) from studios where founder_account_id = ?", founder.account()));
    }

    private static Map<Integer, Long> atOnce(Callable<Integer> request) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> answers = people.invokeAll(Collections.nCopies(AT_ONCE, request));
            return answers.stream().collect(Collectors.groupingBy(FoundingRaceTest::status, Collectors.counting()));
        } finally {
            people.shutdownNow();
        }
    }

    private static Integer status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

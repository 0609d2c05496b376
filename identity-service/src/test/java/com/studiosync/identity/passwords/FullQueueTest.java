package com.studiosync.identity.passwords;

import static com.studiosync.identity.People.signIn;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.People;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
@TestProfile(FullQueueTest.OneSlowWorker.class)
class FullQueueTest {

    public static class OneSlowWorker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "studiosync.passwords.iterations", "1000000",
                    "studiosync.passwords.threads", "1",
                    "studiosync.passwords.queue", "1");
        }
    }

    @Test
    void what_does_not_fit_is_told_to_come_back_and_everything_else_goes_on() {
        ExecutorService clients = Executors.newFixedThreadPool(12);
        List<CompletableFuture<Response>> storm = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> signIn(People.stranger()), clients))
                .toList();

        given().get("/api/v1/roles").then().statusCode(200);
        List<Response> answers = storm.stream().map(CompletableFuture::join).toList();
        clients.shutdown();

        Set<Integer> statuses = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
        assertEquals(Set.of(401, 503), statuses);
        assertTrue(answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .allMatch(answer -> "5".equals(answer.header("Retry-After"))
                        && answer.contentType().startsWith("application/problem+json")));
    }
}

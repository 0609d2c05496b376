package com.studiosync.profile;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.student;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Members of many studios at the same time, more than there are connections to the database, some of whom leave half-way:
 * each is answered as who she is, wherever her request had to wait for others.
 */
@QuarkusTest
@WithBackends
class InterleavedRequestsTest {

    private static final int STUDIOS = 20;
    private static final int REQUESTS = 4_000;
    private static final int AT_ONCE = 64;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();

    @Test
    void are_answered_by_who_asks() throws InterruptedException {
        List<School> schools =
                Stream.generate(InterleavedRequestsTest::school).limit(STUDIOS).toList();

        Semaphore room = new Semaphore(AT_ONCE);
        for (int number = 0; number < REQUESTS; number++) {
            room.acquire();
            ask(number, schools).whenComplete((answer, failure) -> room.release());
        }
        assertTrue(room.tryAcquire(AT_ONCE, 1, TimeUnit.MINUTES), "Some were never answered");

        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(answered.get() > REQUESTS / 2, "only " + answered + " were answered");
        assertTrue(left.get() > REQUESTS / 20, "only " + left + " left half-way");
        schools.forEach(school -> assertEquals(
                List.of(school.student.toString()),
                as(school.admin).get(STUDENTS).then().statusCode(200).extract().path("items.id")));
    }

    private CompletableFuture<?> ask(int number, List<School> schools) {
        School own = schools.get(number % STUDIOS);
        School other = schools.get((number + 1 + number / STUDIOS % (STUDIOS - 1)) % STUDIOS);
        CompletableFuture<HttpResponse<String>> asked =
                switch (number % 3) {
                    case 0 -> send(own, "/" + own.student, own.level(number));
                    case 1 -> send(own, "", null);
                    default -> send(own, "/" + other.student, number % 2 == 0 ? null : other.level(number));
                };
        CompletableFuture<?> checked = asked.handle((answer, failure) -> {
            if (failure == null) {
                answered.incrementAndGet();
                check(number, own, schools, answer);
            } else {
                left.incrementAndGet();
            }
            return null;
        });
        if (number % 7 == 0) {
            CompletableFuture.delayedExecutor(1 + number % 5, TimeUnit.MILLISECONDS)
                    .execute(() -> asked.cancel(true));
        }
        return checked;
    }

    /** Reads, or changes. */
    private CompletableFuture<HttpResponse<String>> send(School school, String path, String change) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + STUDENTS + path))
                .header("Authorization", "Bearer " + school.token);
        if (change != null) {
            request.header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", "*")
                    .method("PATCH", BodyPublishers.ofString(change));
        }
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** Two changes of one student can meet; one of them is told so. */
    private void check(int number, School own, List<School> schools, HttpResponse<String> answer) {
        boolean right =
                switch (number % 3) {
                    case 0 -> isOwn(own, answer) || answer.statusCode() == 412;
                    case 1 -> isOwn(own, answer);
                    default -> answer.statusCode() == 404;
                };
        boolean leaked = schools.stream()
                .anyMatch(school -> school != own && answer.body().contains(school.name));
        if (!right || leaked) {
            wrong.add(answer.statusCode() + " " + answer.body());
        }
    }

    private static boolean isOwn(School own, HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains(own.student.toString());
    }

    private static School school() {
        Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);
        String name = "Of " + admin.studio();
        return new School(admin, admin.compact(), student(admin, "Felix", name), name);
    }

    private record School(Token admin, String token, UUID student, String name) {

        String level(int number) {
            return "{\"skillLevel\": \"" + (number % 2 == 0 ? "BEGINNER" : "ADVANCED") + "\"}";
        }
    }
}

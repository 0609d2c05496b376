package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class TeacherSlugTest {

    private static final int AT_ONCE = 20;

    private final Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);

    @Test
    void namesakes_are_numbered_within_their_studio() {
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);

        assertEquals("ann-lee", slug(admin, teacher(admin, "Ann", "Lee")));
        assertEquals("ann-lee-2", slug(admin, teacher(admin, "Ann", "Lee")));
        assertEquals("ann-lee-3", slug(admin, teacher(admin, "Änn", "Lée")));
        assertEquals("ann-lee-mary", slug(admin, teacher(admin, "Ann", "Lee Mary")));
        assertEquals("ann-lee", slug(elsewhere, teacher(elsewhere, "Ann", "Lee")));
    }

    @Test
    void a_slug_that_was_asked_for_by_name_is_passed_over() {
        post(admin, TEACHERS, Map.of("firstName", "X", "lastName", "Y", "slug", "ann-lee-7"))
                .then()
                .statusCode(201);

        assertEquals("ann-lee", slug(admin, teacher(admin, "Ann", "Lee")));
        assertEquals("ann-lee-8", slug(admin, teacher(admin, "Ann", "Lee")));
    }

    @Test
    void namesakes_who_come_at_once_all_get_a_slug_of_their_own() throws Exception {
        List<Integer> statuses = atOnce(() -> post(admin, TEACHERS, Map.of("firstName", "Ann", "lastName", "Lee"))
                .statusCode());

        assertEquals(List.of(201), statuses.stream().distinct().toList());
        List<String> slugs = as(admin).get(TEACHERS + "?limit=100").path("items.slug");
        assertEquals(
                Stream.concat(
                                Stream.of("ann-lee"),
                                IntStream.rangeClosed(2, AT_ONCE).mapToObj(number -> "ann-lee-" + number))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(slugs));
    }

    @Test
    void of_those_who_ask_for_one_slug_at_once_one_wins() throws Exception {
        List<Integer> statuses =
                atOnce(() -> post(admin, TEACHERS, Map.of("firstName", "Ann", "lastName", "Lee", "slug", "the-one"))
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(
                AT_ONCE - 1, statuses.stream().filter(status -> status == 409).count());
    }

    private static String slug(Token token, UUID id) {
        return as(token).get(TEACHERS + "/" + id).path("slug");
    }

    private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> answers = clients.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            clients.shutdownNow();
        }
    }
}

package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class TeacherPagesTest {

    private static final int ROWS = 45;

    private final Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);

    @Test
    void nobody_is_lost_or_doubled_when_others_join_between_two_pages() {
        List<String> before = IntStream.range(0, ROWS)
                .mapToObj(i -> teacher(admin, "Ann", "Lee" + i / 15).toString())
                .toList();

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(cursor);
            List<String> ids = page.path("items.id");
            seen.addAll(ids);
            cursor = page.path("nextCursor");
            teacher(admin, "Aaron", "Aal");
            teacher(admin, "Zoe", "Zzz");
        } while (cursor != null);

        assertEquals(new HashSet<>(seen).size(), seen.size());
        assertTrue(seen.containsAll(before));
    }

    @Test
    void people_are_sorted_as_a_reader_expects() {
        teacher(admin, "Zoe", "Ödman");
        teacher(admin, "ada", "Olsen");
        teacher(admin, "Bob", "olsen");
        teacher(admin, "Eve", "Łukasz");

        assertEquals(
                List.of("Eve Łukasz", "Zoe Ödman", "ada Olsen", "Bob olsen"),
                as(admin).get(TEACHERS).path("items.displayName"));
    }

    @Test
    void a_long_name_in_any_script_does_not_break_the_next_page() {
        for (int i = 0; i < 3; i++) {
            teacher(admin, "\uFDFA".repeat(100), "𝕏".repeat(50));
        }

        String cursor = as(admin).queryParam("limit", 1).get(TEACHERS).path("nextCursor");
        Response second =
                as(admin).queryParam("limit", 2).queryParam("cursor", cursor).get(TEACHERS);

        second.then().statusCode(200);
        assertEquals(2, second.<List<String>>path("items").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "cursor=rubbish", "cursor=!!"})
    void a_page_that_cannot_be_is_refused(String query) {
        as(admin).get(TEACHERS + "?" + query).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void a_cursor_that_was_tampered_with_is_refused() {
        String forged = Base64.getUrlEncoder().encodeToString((UUID.randomUUID() + "\na\0b").getBytes());

        as(admin).queryParam("cursor", forged).get(TEACHERS).then().statusCode(422);
    }

    private Response page(String cursor) {
        Response page = cursor == null
                ? as(admin).get(TEACHERS)
                : as(admin).queryParam("cursor", cursor).get(TEACHERS);
        page.then().statusCode(200);
        return page;
    }
}

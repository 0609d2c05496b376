package com.studiosync.profile.publicpages;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class PublicTeachersTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void a_visitor_sees_the_published_teachers_of_that_studio_alone() {
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
        teacher(admin, "Hidden", "Hensel");
        publishedTeacher(admin, "Public", "Pape");
        publishedTeacher(admin, "Open", "Olsen");
        publishedTeacher(elsewhere, "Other", "Otter");

        assertEquals(List.of("Open Olsen", "Public Pape"), listed(studio));
        assertEquals(List.of("Other Otter"), listed(elsewhere.studio()));
        assertEquals(List.of(), listed(UUID.randomUUID()));
    }

    @Test
    void a_visitor_sees_the_public_fields_and_no_others() {
        UUID account = Memberships.granted(studio, Role.TEACHER);
        String id = post(admin, TEACHERS, """
                {"firstName": "Clara", "lastName": "Wieck", "headline": "Piano", "biography": "Born in Leipzig.",
                 "qualifications": "Diploma", "specialties": ["PIANO"], "yearsOfExperience": 12,
                 "hourlyRate": {"amount": "45.00", "currency": "EUR"}, "accountId": "%s"}""".formatted(account)).path("id");
        as(admin).post(TEACHERS + "/" + id + "/publish").then().statusCode(200);

        Response one = visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck");
        Response list = visiting(studio).get(PUBLIC_TEACHERS);

        Map<String, Object> expected = Map.of(
                "slug", "clara-wieck",
                "displayName", "Clara Wieck",
                "headline", "Piano",
                "biography", "Born in Leipzig.",
                "qualifications", "Diploma",
                "specialties", List.of("PIANO"),
                "yearsOfExperience", 12,
                "availabilityStatus", "ACCEPTING");
        one.then().statusCode(200).body("$", equalTo(expected));
        list.then().statusCode(200).body("items[0]", equalTo(expected));
        assertEquals(
                Set.of("items", "nextCursor"),
                list.<Map<String, Object>>path("$").keySet());
        for (String secret : List.of(account.toString(), "45.00", studio.toString(), id)) {
            assertFalse(one.asString().contains(secret) || list.asString().contains(secret), secret);
        }
    }

    @Test
    void a_profile_that_is_hidden_taken_back_or_of_another_studio_has_no_page() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        teacher(admin, "Hidden", "Hensel");

        visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck").then().statusCode(200);
        visiting(studio).get(PUBLIC_TEACHERS + "/hidden-hensel").then().statusCode(404);
        visiting(UUID.randomUUID()).get(PUBLIC_TEACHERS + "/clara-wieck").then().statusCode(404);
        as(admin).post(TEACHERS + "/" + id + "/unpublish").then().statusCode(200);
        visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck").then().statusCode(404);
    }

    @Test
    void a_token_does_not_widen_what_a_visitor_sees() {
        teacher(admin, "Hidden", "Hensel");

        as(admin).get(PUBLIC_TEACHERS).then().statusCode(404);
        as(admin)
                .header("X-Studio-Id", studio)
                .get(PUBLIC_TEACHERS + "/hidden-hensel")
                .then()
                .statusCode(404);
    }

    @Test
    void public_pages_may_be_kept_for_a_moment_and_refusals_not() {
        publishedTeacher(admin, "Clara", "Wieck");

        for (String path : List.of(PUBLIC_TEACHERS, PUBLIC_TEACHERS + "/clara-wieck")) {
            visiting(studio).get(path).then().header("Cache-Control", containsString("max-age=15"));
        }
        assertFalse(
                visiting(studio).get(PUBLIC_TEACHERS + "/nobody").getHeaders().hasHeaderWithName("Cache-Control"));
    }

    @Test
    void the_platforms_own_host_has_no_teachers() {
        RestAssured.get(PUBLIC_TEACHERS).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_studio_that_is_no_id_is_refused() {
        RestAssured.given()
                .header("X-Studio-Id", "rockschool")
                .get(PUBLIC_TEACHERS)
                .then()
                .statusCode(400);
    }

    @Test
    void visitors_turn_pages() {
        publishedTeacher(admin, "Clara", "Wieck");
        publishedTeacher(admin, "Fanny", "Hensel");

        Response first = visiting(studio).queryParam("limit", 1).get(PUBLIC_TEACHERS);
        Response second = visiting(studio)
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(PUBLIC_TEACHERS);

        assertEquals(List.of("fanny-hensel"), first.path("items.slug"));
        assertEquals(List.of("clara-wieck"), second.path("items.slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00b", "/%27%20or%201=1", "/..%2f..", "/%F0%9F%8E%B9"})
    void a_strange_address_is_the_clients_fault(String path) {
        int status = visiting(studio)
                .urlEncodingEnabled(false)
                .get(PUBLIC_TEACHERS + path)
                .statusCode();

        assertEquals(4, status / 100, path);
    }

    private static List<String> listed(UUID studio) {
        return visiting(studio)
                .get(PUBLIC_TEACHERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.displayName");
    }
}

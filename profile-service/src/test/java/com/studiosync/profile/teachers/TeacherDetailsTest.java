package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class TeacherDetailsTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void what_a_teacher_tells_of_herself_is_kept_and_shown() {
        Response made = post(admin, TEACHERS, """
                {"firstName": "Clara", "lastName": "Wieck", "education": "Leipzig", "philosophy": "Sing!",
                 "awards": "Chamber virtuosa", "availabilityStatus": "WAITING_LIST", "capacity": 25}""");

        made.then()
                .statusCode(201)
                .body("education", equalTo("Leipzig"))
                .body("philosophy", equalTo("Sing!"))
                .body("awards", equalTo("Chamber virtuosa"))
                .body("availabilityStatus", equalTo("WAITING_LIST"))
                .body("capacity", equalTo(25));
        as(admin).post(TEACHERS + "/" + made.path("id") + "/publish").then().statusCode(200);
        visiting(studio)
                .get(PUBLIC_TEACHERS + "/clara-wieck")
                .then()
                .body("education", equalTo("Leipzig"))
                .body("philosophy", equalTo("Sing!"))
                .body("awards", equalTo("Chamber virtuosa"))
                .body("availabilityStatus", equalTo("WAITING_LIST"))
                .body("capacity", nullValue());
    }

    @Test
    void a_rate_is_in_the_currency_of_the_studio() {
        StudioNews.isIn(studio, "Europe/Zurich", "CHF");
        UUID id = teacher(admin, "Clara", "Wieck");

        rate(id, "\"0\"", "EUR").then().statusCode(422).body("errors.field", hasItem("hourlyRate.currency"));
        post(
                        admin,
                        TEACHERS,
                        Map.of(
                                "firstName",
                                "A",
                                "lastName",
                                "B",
                                "hourlyRate",
                                Map.of("amount", "1", "currency", "EUR")))
                .then()
                .statusCode(422);
        rate(id, "\"0\"", "CHF").then().statusCode(200);

        assertEquals(1, TestDatabase.number("select count(*) from teachers where studio_id = ?", studio));
    }

    @Test
    void a_rate_from_before_the_studio_changed_its_currency_stays_good_until_it_is_changed() {
        UUID id = teacher(admin, "Clara", "Wieck");
        rate(id, "\"0\"", "EUR").then().statusCode(200);
        StudioNews.isIn(studio, "Europe/Zurich", "CHF");

        patch(admin, path(id), "\"1\"", "{\"headline\": \"Piano\"}").then().statusCode(200);
        patch(admin, path(id), "\"2\"", "{\"hourlyRate\": {\"amount\": \"99.00\"}}")
                .then()
                .statusCode(422);
    }

    @Test
    void a_former_slug_leads_to_the_page_and_nobody_else_gets_it() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        patch(admin, path(id), "\"1\"", "{\"slug\": \"clara-schumann\"}").then().statusCode(200);

        visiting(studio)
                .redirects()
                .follow(false)
                .get(PUBLIC_TEACHERS + "/clara-wieck?x=1")
                .then()
                .statusCode(308)
                .header("Location", PUBLIC_TEACHERS + "/clara-schumann?x=1")
                .header("Cache-Control", "max-age=15");
        post(admin, TEACHERS, Map.of("firstName", "A", "lastName", "B", "slug", "clara-wieck"))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("slug"));
        UUID namesake = teacher(admin, "Clara", "Wieck");
        as(admin).get(path(namesake)).then().body("slug", equalTo("clara-wieck-2"));
        patch(admin, path(namesake), "\"0\"", "{\"slug\": \"clara-wieck\"}")
                .then()
                .statusCode(409);
        visiting(UUID.randomUUID())
                .redirects()
                .follow(false)
                .get(PUBLIC_TEACHERS + "/clara-wieck")
                .then()
                .statusCode(404);
    }

    @Test
    void a_teacher_takes_a_former_slug_of_hers_back() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        patch(admin, path(id), "\"1\"", "{\"slug\": \"clara-schumann\"}").then().statusCode(200);

        patch(admin, path(id), "\"2\"", "{\"slug\": \"clara-wieck\"}").then().statusCode(200);

        visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck").then().statusCode(200);
        visiting(studio)
                .redirects()
                .follow(false)
                .get(PUBLIC_TEACHERS + "/clara-schumann")
                .then()
                .statusCode(308);
    }

    @Test
    void the_former_slug_of_somebody_who_is_not_public_tells_nothing() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        patch(admin, path(id), "\"1\"", "{\"slug\": \"clara-schumann\"}").then().statusCode(200);
        as(admin).post(path(id) + "/unpublish").then().statusCode(200);

        visiting(studio)
                .redirects()
                .follow(false)
                .get(PUBLIC_TEACHERS + "/clara-wieck")
                .then()
                .statusCode(404);
    }

    @Test
    void a_paused_studio_has_no_public_pages() {
        publishedTeacher(admin, "Clara", "Wieck");
        StudioNews.isPaused(studio);

        visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck").then().statusCode(404);
        visiting(studio).get(PUBLIC_TEACHERS).then().statusCode(200).body("items.size()", equalTo(0));
        as(admin).get(TEACHERS).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_page_takes_one_question_to_the_database() {
        publishedTeacher(admin, "Clara", "Wieck");

        assertEquals(
                1,
                Statements.of(() -> visiting(studio)
                                .get(PUBLIC_TEACHERS + "/clara-wieck")
                                .then()
                                .statusCode(200))
                        .stream()
                        .filter(statement -> statement.contains(" from teachers "))
                        .count());
    }

    private Response rate(UUID id, String etag, String currency) {
        return patch(
                admin,
                path(id),
                etag,
                "{\"hourlyRate\": {\"amount\": \"45.00\", \"currency\": \"%s\"}}".formatted(currency));
    }

    private static String path(UUID id) {
        return TEACHERS + "/" + id;
    }
}

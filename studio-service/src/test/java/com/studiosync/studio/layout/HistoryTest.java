package com.studiosync.studio.layout;

import static com.studiosync.studio.layout.Layouts.PATH;
import static com.studiosync.studio.layout.Layouts.changeTo;
import static com.studiosync.studio.layout.Layouts.put;
import static com.studiosync.studio.layout.Layouts.withCapacity;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioLayoutChanged;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class HistoryTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void versions_come_in_pages_with_the_newest_first() {
        changeTo(school, 5);

        String next = admin().get(PATH + "/versions?limit=3")
                .then()
                .statusCode(200)
                .body("items.version", contains(5, 4, 3))
                .body("items[0].rooms", is(2))
                .body("items[0].equipment", is(1))
                .body("items[0].changedBy", notNullValue())
                .body("items[0].changedAt", notNullValue())
                .body("items", everyItem(not(hasKey("id"))))
                .extract()
                .path("nextCursor");

        admin().queryParam("cursor", next)
                .get(PATH + "/versions?limit=3")
                .then()
                .body("items.version", contains(2, 1))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_version_is_kept_with_its_document_and_who_made_it() {
        Token admin = Token.of(school.id(), Role.ADMIN);
        Schools.as(admin)
                .header("If-Match", "\"0\"")
                .body(withCapacity(2).encode())
                .put(PATH)
                .then()
                .statusCode(200);
        put(school, withCapacity(6), 1).then().statusCode(200);

        admin().get(PATH + "/versions/1")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("layout.rooms[0].capacity", is(2))
                .body("changedBy", is(admin.account().toString()));
    }

    @Test
    void an_earlier_layout_comes_back_as_a_new_version() {
        changeTo(school, 3);

        admin().header("If-Match", "\"3\"")
                .post(PATH + "/versions/1/restore")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("rooms[0].capacity", is(1));

        admin().get(PATH + "/versions")
                .then()
                .body("items.version", contains(4, 3, 2, 1))
                .body("items[0].restoredFrom", is(1));
        assertEquals(
                List.of("piano"),
                List.copyOf(Broker.await(
                                StudioLayoutChanged.class,
                                event -> event.studioId().equals(school.id()) && event.version() == 4)
                        .changed()));
    }

    @Test
    void bringing_back_needs_the_current_version() {
        changeTo(school, 2);

        admin().post(PATH + "/versions/1/restore").then().statusCode(428);
        admin().header("If-Match", "\"1\"")
                .post(PATH + "/versions/1/restore")
                .then()
                .statusCode(412);

        assertEquals(2, versions());
    }

    @Test
    void what_breaks_a_rule_by_now_does_not_come_back() {
        changeTo(school, 2);
        admin().header("If-Match", "\"0\"")
                .body("{\"currency\":\"CHF\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);

        admin().header("If-Match", "\"2\"")
                .post(PATH + "/versions/1/restore")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("rooms[0].hourlyRate.currency"));

        assertEquals(2, versions());
    }

    @Test
    void the_last_fifty_are_kept() {
        changeTo(school, 52);

        assertEquals(50, versions());
        admin().get(PATH + "/versions/2").then().statusCode(404);
        admin().get(PATH + "/versions/3").then().statusCode(200);
        admin().header("If-Match", "*")
                .post(PATH + "/versions/2/restore")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "7", "99999999999999999999", "one"})
    void what_is_no_version_is_not_found(String version) {
        changeTo(school, 1);

        admin().get(PATH + "/versions/" + version).then().statusCode(404);
    }

    @Test
    void only_admins_look_back() {
        changeTo(school, 1);

        school.asA(Role.TEACHER).get(PATH + "/versions").then().statusCode(403);
        school.asA(Role.TEACHER).get(PATH + "/versions/1").then().statusCode(403);
        school.asA(Role.TEACHER)
                .header("If-Match", "\"1\"")
                .post(PATH + "/versions/1/restore")
                .then()
                .statusCode(403);
    }

    private RequestSpecification admin() {
        return school.asA(Role.ADMIN);
    }

    private long versions() {
        return TestDatabase.number("select count(*) from layout_versions where studio_id = ?", school.id());
    }
}

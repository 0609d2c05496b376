package com.studiosync.identity.ownsessions;

import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.studiosync.identity.Login;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OwnSessionsTest {

    private static final String SESSIONS = "/api/v1/account/sessions";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0";

    @Test
    void the_list_tells_where_somebody_is_signed_in() {
        UUID studio = UUID.randomUUID();
        String email = founderOf(studio);
        Login there = Login.with("curl/8.5.0", email);
        Login here = Login.with(FIREFOX, email);

        here.asking()
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(here.session().toString(), there.session().toString()))
                .body("items.device", contains("Firefox on Linux", "curl"))
                .body("items.current", contains(true, false))
                .body("items.studioId", everyItem(equalTo(studio.toString())))
                .body("items.address", contains("127.0.0.1", "127.0.0.1"))
                .body("items.createdAt", everyItem(notNullValue()))
                .body("items.lastUsedAt", everyItem(notNullValue()));
    }

    @Test
    void a_list_comes_in_pages() {
        String email = verified();
        Login first = Login.of(email);
        Login second = Login.of(email);
        Login third = Login.of(email);

        JsonPath page = third.asking().get(SESSIONS + "?limit=2").jsonPath();
        JsonPath rest = third.asking()
                .get(SESSIONS + "?limit=2&cursor={cursor}", page.getString("nextCursor"))
                .jsonPath();

        assertEquals(List.of(third.session(), second.session()), page.getList("items.id", UUID.class));
        assertEquals(List.of(first.session()), rest.getList("items.id", UUID.class));
        assertNull(rest.getString("nextCursor"));
    }

    @Test
    void sessions_that_have_ended_and_those_of_others_are_not_listed() {
        String email = verified();
        Login.of(verified());
        Login ended = Login.of(email);
        Login here = Login.of(email);
        here.asking().delete(SESSIONS + "/" + ended.session()).then().statusCode(204);

        here.asking()
                .get(SESSIONS)
                .then()
                .body("items.id", contains(here.session().toString()));
    }

    @Test
    void a_bad_page_is_refused_and_so_is_a_stranger() {
        Login here = Login.of(verified());

        here.asking().get(SESSIONS + "?limit=0").then().statusCode(422);
        here.asking().get(SESSIONS + "?cursor=x").then().statusCode(422);
        given().get(SESSIONS).then().statusCode(401);
        given().delete(SESSIONS).then().statusCode(401);
        given().delete(SESSIONS + "/" + here.session()).then().statusCode(401);
    }
}

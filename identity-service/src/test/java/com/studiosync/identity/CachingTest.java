package com.studiosync.identity;

import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenFor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Nothing about a person lies in a cache that somebody else can look into. */
@QuarkusTest
@WithBackends
class CachingTest {

    @Test
    void tokens_and_lists_of_people_are_kept_by_nobody() {
        School school = School.open();

        People.signIn(school.admin()).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        school.as(school.admin())
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
        look(tokenFor(school, People.stranger(), "STUDENT"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_document_with_a_tag_is_kept_by_its_reader_who_asks_each_time() {
        SignedIn.someone()
                .request()
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void what_says_how_long_it_can_be_kept_is_kept() {
        given().get("/api/v1/roles").then().statusCode(200).header("Cache-Control", containsString("max-age=3600"));
    }
}

package com.studiosync.profile.audit;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Api;
import com.studiosync.profile.Child;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AuditOfStudentTest {

    private static final String NOTES = "{\"medical\": \"Asthma\"}";

    private Child child;
    private String medical;
    private String audit;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
        medical = child.path() + "/medical";
        audit = child.path() + "/audit";
    }

    @Test
    void every_reading_and_writing_is_noted_with_who_and_in_which_request() {
        put(child.guardian(), medical, "\"0\"", NOTES).then().statusCode(200);
        Response read = as(child.teacher())
                .header("X-Request-Id", "read-by-the-teacher")
                .get(medical);
        read.then().statusCode(200);
        as(child.guardian()).header("If-Match", "\"1\"").delete(medical).then().statusCode(204);

        as(child.admin())
                .get(audit)
                .then()
                .statusCode(200)
                .body("items.action", contains("MEDICAL_NOTES_REMOVED", "MEDICAL_NOTES_READ", "MEDICAL_NOTES_WRITTEN"))
                .body(
                        "items.actorId",
                        contains(
                                child.guardian().account().toString(),
                                child.teacher().account().toString(),
                                child.guardian().account().toString()))
                .body("items[1].requestId", equalTo("read-by-the-teacher"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_reading_that_the_client_has_in_its_cache_is_noted_too() {
        as(child.admin()).header("If-None-Match", "\"0\"").get(medical).then().statusCode(304);

        as(child.admin()).get(audit).then().body("items.action", contains("MEDICAL_NOTES_READ"));
    }

    @Test
    void what_was_refused_did_not_happen() {
        as(child.self()).get(medical).then().statusCode(403);
        as(child.colleague()).get(medical).then().statusCode(404);
        put(child.teacher(), medical, "\"0\"", NOTES).then().statusCode(403);
        put(child.guardian(), medical, "\"7\"", NOTES).then().statusCode(412);
        put(child.guardian(), medical, "\"0\"", "{}").then().statusCode(422);

        as(child.admin()).get(audit).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void the_trail_comes_in_pages_that_lose_nothing_while_it_grows() {
        for (int i = 0; i < 5; i++) {
            as(child.admin()).get(medical).then().statusCode(200);
        }

        Response first = as(child.admin()).get(audit + "?limit=3");
        as(child.admin()).get(medical).then().statusCode(200);
        Response second = as(child.admin())
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(audit);

        assertEquals(3, first.<List<?>>path("items").size());
        assertEquals(2, second.<List<?>>path("items").size());
        as(child.admin()).get(audit + "?cursor=rubbish").then().statusCode(422);
    }

    @Test
    void the_trail_is_of_one_student_and_for_admins() {
        UUID other = student(child.admin(), "Fanny", "Hensel");
        as(child.admin()).get(medical).then().statusCode(200);

        as(child.admin()).get(Api.STUDENTS + "/" + other + "/audit").then().body("items", hasSize(0));
        for (Token member : List.of(child.teacher(), child.guardian(), child.self())) {
            as(member).get(audit).then().statusCode(403);
            as(member.withGranted("audit-view")).get(audit).then().statusCode(403);
        }
        as(child.admin().withWithdrawn("audit-view")).get(audit).then().statusCode(403);
        as(child.colleague().withGranted("audit-view")).get(audit).then().statusCode(404);
        as(child.stranger()).get(audit).then().statusCode(404);
        RestAssured.get(audit).then().statusCode(401);
    }

    @Test
    void the_trail_stays_when_the_student_goes() {
        as(child.admin()).get(medical).then().statusCode(200);

        as(child.admin()).delete(child.path()).then().statusCode(204);

        assertEquals(1, TestDatabase.number("select count(*) from audit_entries where student_id = ?", child.id()));
    }
}

package com.studiosync.system.attack;

import static com.studiosync.system.Platform.onStudio;

import com.studiosync.system.Platform;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Makes the people of a studio what they are to its one student. */
record Relations(School school) {

    private static final String FORMERLY = "2020-01-01";
    private static final String UNTIL = "2020-06-01";

    void set() {
        school.has(
                Kind.SPECIALTY,
                made("code", "/api/v1/specialties", Map.of("label", school.mark(), "parent", "GUITAR")));
        school.has(Kind.STUDENT, student(account(Who.STUDENT)));
        String teacher = teacher(Who.TEACHER);
        school.has(Kind.TEACHER, teacher);
        assign(teacher, Map.of("from", FORMERLY));
        school.has(Kind.GUARDIAN, guardian());
        if (school.people().contains(Who.FORMER_TEACHER)) {
            assign(teacher(Who.FORMER_TEACHER), Map.of("from", FORMERLY, "until", UNTIL));
            teacher(Who.OTHER_TEACHER);
        }
        // Bodies name this account; that it is taken shows that its membership is known by now.
        asAdmin()
                .delete("/api/v1/students/{id}", student(school.ids().get(Kind.ACCOUNT)))
                .then()
                .statusCode(204);
    }

    private String student(String account) {
        return made(
                "id",
                "/api/v1/students",
                Map.of(
                        "firstName",
                        school.studentsMark(),
                        "lastName",
                        school.studentsMark(),
                        "primaryInstrument",
                        "PIANO",
                        "accountId",
                        account));
    }

    private String guardian() {
        return made(
                "id",
                "/api/v1/students/" + school.ids().get(Kind.STUDENT) + "/guardians",
                Map.of(
                        "firstName", school.studentsMark(),
                        "lastName", school.studentsMark(),
                        "relation", "MOTHER",
                        "accountId", account(Who.GUARDIAN)));
    }

    private String teacher(Who who) {
        return made(
                "id",
                "/api/v1/teachers",
                Map.of(
                        "firstName", "Clara",
                        "lastName", school.mark(),
                        "specialties", List.of("PIANO"),
                        "accountId", account(who)));
    }

    private void assign(String teacher, Map<String, String> period) {
        asAdmin()
                .body(period)
                .put(
                        "/api/v1/teachers/{teacher}/students/{student}",
                        teacher,
                        school.ids().get(Kind.STUDENT))
                .then()
                .statusCode(201);
    }

    private String account(Who who) {
        return Tokens.claim(school.token(who), "sub");
    }

    /** As soon as the service has heard of the members that the body names. */
    private String made(String field, String path, Map<String, ?> body) {
        return Awaitility.await(path)
                .atMost(Platform.PATIENCE)
                .until(() -> asAdmin().body(body).post(path), answer -> answer.statusCode() == 201)
                .path(field);
    }

    private RequestSpecification asAdmin() {
        return onStudio(school.subdomain())
                .auth()
                .oauth2(school.token(Who.ADMIN))
                .contentType(ContentType.JSON);
    }
}

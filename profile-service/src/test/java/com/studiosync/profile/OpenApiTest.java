package com.studiosync.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_is_described() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        assertEquals(
                Set.of(
                        "/api/v1/families",
                        "/api/v1/families/{id}",
                        "/api/v1/profile-settings",
                        "/api/v1/public/enrolments",
                        "/api/v1/public/enrolments/offers/accept",
                        "/api/v1/public/enrolments/offers/decline",
                        "/api/v1/enrolments",
                        "/api/v1/enrolments/{id}",
                        "/api/v1/enrolments/{id}/accept",
                        "/api/v1/enrolments/{id}/decline",
                        "/api/v1/enrolments/{id}/offer",
                        "/api/v1/enrolments/{id}/waitlist",
                        "/api/v1/students/{id}/login",
                        "/api/v1/students/{id}/guardians/{guardianId}/invitation",
                        "/api/v1/public/specialties",
                        "/api/v1/public/teachers",
                        "/api/v1/public/teachers/{slug}",
                        "/api/v1/public/teachers/{slug}/availability",
                        "/api/v1/public/teachers/{slug}/photo",
                        "/api/v1/public/teachers/{slug}/testimonials",
                        "/api/v1/specialties",
                        "/api/v1/specialties/{code}",
                        "/api/v1/students",
                        "/api/v1/students/{id}",
                        "/api/v1/students/{id}/archive",
                        "/api/v1/students/{id}/audit",
                        "/api/v1/students/{id}/emergency-contacts",
                        "/api/v1/students/{id}/guardians",
                        "/api/v1/students/{id}/guardians/{guardianId}",
                        "/api/v1/students/{id}/medical",
                        "/api/v1/students/{id}/pause",
                        "/api/v1/students/{id}/repertoire",
                        "/api/v1/students/{id}/repertoire/{pieceId}",
                        "/api/v1/students/{id}/resume",
                        "/api/v1/students/{id}/skills",
                        "/api/v1/students/{id}/specialties",
                        "/api/v1/students/{id}/specialties/{code}",
                        "/api/v1/students/{id}/teachers",
                        "/api/v1/students/{id}/achievements",
                        "/api/v1/students/{id}/achievements/{achievementId}",
                        "/api/v1/students/{id}/attendance",
                        "/api/v1/students/{id}/attendance/summary",
                        "/api/v1/students/{id}/attendance/{entryId}",
                        "/api/v1/students/{id}/goals",
                        "/api/v1/students/{id}/goals/{goalId}",
                        "/api/v1/students/{id}/goals/{goalId}/abandon",
                        "/api/v1/students/{id}/goals/{goalId}/achieve",
                        "/api/v1/students/{id}/goals/{goalId}/comments",
                        "/api/v1/students/{id}/goals/{goalId}/comments/{commentId}",
                        "/api/v1/students/{id}/goals/{goalId}/resume",
                        "/api/v1/students/{id}/notes",
                        "/api/v1/students/{id}/notes/{noteId}",
                        "/api/v1/students/{id}/progress",
                        "/api/v1/students/{id}/progress.svg",
                        "/api/v1/students/{id}/progress/chart",
                        "/api/v1/students/{id}/recordings",
                        "/api/v1/students/{id}/recordings/{recordingId}",
                        "/api/v1/students/{id}/recordings/{recordingId}/audio",
                        "/api/v1/teachers",
                        "/api/v1/teachers/{id}",
                        "/api/v1/teachers/{id}/availability",
                        "/api/v1/teachers/{id}/photo",
                        "/api/v1/teachers/{id}/testimonials",
                        "/api/v1/teachers/{id}/testimonials/{testimonialId}",
                        "/api/v1/teachers/{id}/testimonials/{testimonialId}/approve",
                        "/api/v1/teachers/{id}/testimonials/{testimonialId}/reject",
                        "/api/v1/teachers/{id}/publish",
                        "/api/v1/teachers/{id}/students",
                        "/api/v1/teachers/{id}/students/{studentId}",
                        "/api/v1/teachers/{id}/unpublish"),
                paths.keySet());
        assertEquals(
                List.of(),
                paths.entrySet().stream()
                        .flatMap(path -> path.getValue().entrySet().stream()
                                .filter(operation -> METHODS.contains(operation.getKey()))
                                .filter(operation -> !isDescribed((Map<?, ?>) operation.getValue()))
                                .map(operation -> operation.getKey() + " " + path.getKey()))
                        .toList());
    }

    @Test
    void operations_of_members_name_the_scheme_of_their_tokens() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("components.securitySchemes", hasKey("jwt"))
                .body("paths.'/api/v1/teachers'.get.security[0]", hasKey("jwt"))
                .body("paths.'/api/v1/public/teachers'.get", not(hasKey("security")));
    }

    @Test
    void the_version_is_told_by_the_etag_alone() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("components.schemas.Teacher.properties", hasKey("slug"))
                .body("components.schemas.Teacher.properties", not(hasKey("version")))
                .body("components.schemas.Student.properties", not(hasKey("version")));
    }

    @Test
    void operations_tell_who_may_call_them() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("paths.'/api/v1/public/teachers'.get.'x-permission'", equalTo("anyone"))
                .body("paths.'/api/v1/students/{id}'.patch.'x-permission'", equalTo("students-edit"))
                .body("paths.'/api/v1/students/{id}'.patch.'x-rule'", equalTo("STUDENT_EDIT"))
                .body("'x-rules'.STUDENT_EDIT.relations", contains("ADMIN", "TEACHER"));
    }

    private static boolean isDescribed(Map<?, ?> operation) {
        Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
        return operation.containsKey("summary")
                && operation.containsKey("operationId")
                && operation.containsKey("tags")
                && responses.containsKey("default")
                && responses.keySet().stream()
                        .anyMatch(status -> status.toString().startsWith("2"));
    }
}

package com.studiosync.system;

import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import com.studiosync.system.Platform.Studio;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** People who come to a studio and go, and who sign in and out, with mails and tokens as they happen. */
class MembersIT {

    @Test
    void an_invited_teacher_joins_by_the_link_in_the_mail_and_is_out_at_once_when_removed() {
        Studio rock = Platform.studio("rock");
        String teacher = Platform.newName("nina") + "@example.com";
        admin(rock, Map.of("email", teacher, "roles", List.of("TEACHER")), "/api/v1/invitations")
                .then()
                .statusCode(201);

        onStudio(rock.subdomain())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "token",
                        Platform.tokenIn(Platform.mailTo(teacher, "invited")),
                        "firstName",
                        "Nina",
                        "lastName",
                        "Simone",
                        "password",
                        Platform.PASSWORD))
                .post("/api/v1/invitations/accept")
                .then()
                .statusCode(200)
                .body("roles", contains("TEACHER"));
        Pair tokens = Pair.of(Platform.post(
                onStudio(rock.subdomain()), "login", Map.of("email", teacher, "password", Platform.PASSWORD)));
        teachers(rock, tokens.access()).then().statusCode(200);

        onStudio(rock.subdomain())
                .auth()
                .oauth2(rock.adminToken())
                .delete("/api/v1/members/{account}", memberId(rock, teacher))
                .then()
                .statusCode(204);

        Awaitility.await("the removed teacher's token is refused")
                .atMost(Platform.PATIENCE)
                .until(() -> teachers(rock, tokens.access()).statusCode() == 401);
        tokens.refreshedAt(onPlatform()).then().statusCode(200).body("studioId", nullValue());
        Platform.mailTo(teacher, "no longer");
    }

    @Test
    void a_forgotten_password_is_replaced_by_the_link_in_the_mail_and_ends_every_session() {
        String person = Platform.verifiedPerson();
        Pair before =
                Pair.of(Platform.post(onPlatform(), "login", Map.of("email", person, "password", Platform.PASSWORD)));
        Platform.post(onPlatform(), "password/forgot", Map.of("email", person))
                .then()
                .statusCode(202);
        String token = Platform.tokenIn(Platform.mailTo(person, "Set a new password"));

        Platform.post(
                        onPlatform(),
                        "password/reset",
                        Map.of("token", token, "newPassword", "four seasons in one violin"))
                .then()
                .statusCode(204);

        before.refreshedAt(onPlatform()).then().statusCode(401);
        Awaitility.await("the former token is refused")
                .atMost(Platform.PATIENCE)
                .until(() -> account(before.access()).statusCode() == 401);
        Platform.post(onPlatform(), "login", Map.of("email", person, "password", Platform.PASSWORD))
                .then()
                .statusCode(401);
        Platform.post(onPlatform(), "login", Map.of("email", person, "password", "four seasons in one violin"))
                .then()
                .statusCode(200);
        Platform.mailTo(person, "password was changed");
    }

    @Test
    void who_signs_out_is_out_at_the_gateway_within_moments_and_other_sessions_go_on() {
        String person = Platform.verifiedPerson();
        Map<String, String> credentials = Map.of("email", person, "password", Platform.PASSWORD);
        Pair here = Pair.of(Platform.post(onPlatform(), "login", credentials));
        Pair elsewhere = Pair.of(Platform.post(onPlatform(), "login", credentials));

        Platform.post(onPlatform(), "logout", Map.of("refreshToken", here.refresh()))
                .then()
                .statusCode(204);

        Awaitility.await("the token is refused")
                .atMost(Platform.PATIENCE)
                .until(() -> account(here.access()).statusCode() == 401);
        account(elsewhere.access()).then().statusCode(200);
    }

    private static String memberId(Studio studio, String email) {
        return onStudio(studio.subdomain())
                .auth()
                .oauth2(studio.adminToken())
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.email == '" + email + "' }.accountId");
    }

    private static Response admin(Studio studio, Object body, String path) {
        return onStudio(studio.subdomain())
                .auth()
                .oauth2(studio.adminToken())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static Response teachers(Studio studio, String token) {
        return onStudio(studio.subdomain()).auth().oauth2(token).get("/api/v1/teachers");
    }

    private static Response account(String token) {
        return onPlatform().auth().oauth2(token).get("/api/v1/account");
    }
}

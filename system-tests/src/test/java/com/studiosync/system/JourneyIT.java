package com.studiosync.system;

import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.demo.DemoStudio;
import com.studiosync.system.Platform.Studio;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From nothing to a studio that is live on its own subdomain. */
class JourneyIT {

    @Test
    void a_studio_goes_live_on_its_own_subdomain() {
        Studio rock = Platform.studio("rock");

        onStudio(rock.subdomain())
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200)
                .body("name", equalTo("Studio " + rock.subdomain()));
        assertTrue(Platform.mailTo(rock.founder(), "live").getString("text").contains(rock.subdomain() + ".localhost"));
    }

    @Test
    void a_published_teacher_shows_on_her_studios_host_and_on_no_other() {
        Studio rock = Platform.studio("rock");
        Studio jazz = Platform.studio("jazz");
        String teacher = create(
                rock,
                "/api/v1/teachers",
                Map.of("firstName", "Nina", "lastName", "Simone", "specialties", List.of("PIANO")));
        onStudio(rock.subdomain()).get("/api/v1/public/teachers").then().body("items", empty());

        onStudio(rock.subdomain())
                .auth()
                .oauth2(rock.adminToken())
                .post("/api/v1/teachers/{id}/publish", teacher)
                .then()
                .statusCode(200);

        onStudio(rock.subdomain())
                .get("/api/v1/public/teachers")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Nina Simone"));
        onStudio(jazz.subdomain()).get("/api/v1/public/teachers").then().body("items", empty());
        onStudio(jazz.subdomain())
                .auth()
                .oauth2(jazz.adminToken())
                .get("/api/v1/teachers/{id}", teacher)
                .then()
                .statusCode(404);
    }

    @Test
    void a_token_of_one_studio_is_refused_on_the_host_of_another() {
        Studio rock = Platform.studio("rock");
        Studio jazz = Platform.studio("jazz");

        onStudio(jazz.subdomain())
                .auth()
                .oauth2(rock.adminToken())
                .get("/api/v1/teachers")
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"));
        onStudio(rock.subdomain())
                .auth()
                .oauth2(rock.adminToken())
                .get("/api/v1/teachers")
                .then()
                .statusCode(200);
    }

    @Test
    void a_first_student_is_taken_in() {
        Studio rock = Platform.studio("rock");

        String student = create(
                rock,
                "/api/v1/students",
                Map.of("firstName", "Robert", "lastName", "Schumann", "primaryInstrument", "PIANO"));

        onStudio(rock.subdomain())
                .auth()
                .oauth2(rock.adminToken())
                .get("/api/v1/students/{id}", student)
                .then()
                .statusCode(200)
                .body("firstName", equalTo("Robert"));
    }

    @Test
    void a_renewed_pair_of_tokens_works_and_a_signed_out_one_does_not() {
        String person = Platform.verifiedPerson();
        var pair = Platform.post(onPlatform(), "login", Map.of("email", person, "password", Platform.PASSWORD))
                .jsonPath();

        var renewed = Platform.post(onPlatform(), "refresh", Map.of("refreshToken", pair.getString("refreshToken")))
                .jsonPath();
        Platform.post(onPlatform(), "logout", Map.of("refreshToken", renewed.getString("refreshToken")))
                .then()
                .statusCode(204);

        Platform.post(onPlatform(), "refresh", Map.of("refreshToken", renewed.getString("refreshToken")))
                .then()
                .statusCode(401);
    }

    @Test
    void the_demo_makes_a_studio_to_look_at_and_can_be_repeated() {
        List<String> printed = new ArrayList<>();
        DemoStudio demo = new DemoStudio(Stack.get().addresses(), printed::add);

        demo.create();
        demo.create();

        onStudio("rockschool")
                .get("/api/v1/public/teachers")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3));
        assertTrue(String.join("\n", printed).contains("http://rockschool.localhost"));
    }

    @Test
    void the_documentation_of_all_services_is_in_one_place() {
        onPlatform().get("/docs").then().statusCode(200).contentType(startsWith("text/html"));
        Awaitility.await("documents of all services")
                .atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertEquals(
                        List.of(true, true, true),
                        List.of("/api/v1/auth/register", "/api/v1/studios", "/api/v1/teachers").stream()
                                .map(onPlatform().get("/openapi").jsonPath().getMap("paths")::containsKey)
                                .toList()));
    }

    @Test
    void health_and_metrics_stay_behind_the_gateway() {
        onPlatform().get("/q/health").then().statusCode(404);
        onPlatform().get("/q/metrics").then().statusCode(404).body(not(containsString("jvm_")));
        onPlatform().get("/internal/directory/rockschool").then().statusCode(404);
    }

    private static String create(Studio studio, String path, Map<String, Object> body) {
        return onStudio(studio.subdomain())
                .auth()
                .oauth2(studio.adminToken())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package com.studiosync.system;

import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.system.Platform.Studio;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How soon the gateway knows what a studio's admins have decided, and that it knows it without studio-service. */
class DirectoryIT {

    private static final String PAGE = "/api/v1/public/studio";
    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final int ROUNDS = 5;

    private final LocalStack stack = Stack.get();

    @Test
    void a_rename_a_pause_a_resumption_and_a_deletion_take_effect_within_a_second() {
        Studio studio = Platform.studio("quick");
        List<Duration> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String name = round % 2 == 0 ? studio.subdomain() + "-new" : studio.subdomain();
            String former = round % 2 == 0 ? studio.subdomain() : studio.subdomain() + "-new";
            took.add(measured("rename", rename(studio, name), () -> status(former) == 308));
            took.add(measured("pause", asAdmin(studio).post("/api/v1/studio/deactivate"), () -> isPaused(name)));
            took.add(measured("resume", asAdmin(studio).post("/api/v1/studio/reactivate"), () -> status(name) == 200));
        }
        took.add(measured(
                "delete", asAdmin(studio).delete("/api/v1/studio"), () -> isPaused(studio.subdomain() + "-new")));

        // A busy machine makes one or the other late.
        Duration usual = took.stream().sorted().toList().get(took.size() / 2);
        assertTrue(usual.compareTo(PROMISED) < 0, "usually " + usual);
    }

    @Test
    void a_link_to_a_studio_that_was_renamed_leads_to_its_new_host() {
        Studio studio = Platform.studio("linked");
        String name = studio.subdomain() + "-berlin";

        rename(studio, name);

        Awaitility.await().atMost(Platform.PATIENCE).until(() -> status(studio.subdomain()) == 308);
        onStudio(studio.subdomain())
                .redirects()
                .follow(false)
                .get(PAGE + "?from=poster")
                .then()
                .header("Location", equalTo(stack.addresses().studio(name) + PAGE + "?from=poster"));
        onPlatform().get("/api/v1/subdomains/{name}", studio.subdomain()).then().body("reason", equalTo("is taken"));
    }

    @Test
    void a_gateway_that_starts_while_studio_service_is_away_knows_every_studio_and_former_name() {
        Studio studio = Platform.studio("known");
        rename(studio, studio.subdomain() + "-new");
        Awaitility.await().atMost(Platform.PATIENCE).until(() -> status(studio.subdomain()) == 308);
        stack.kill(Service.STUDIO);
        try {
            stack.kill(Service.GATEWAY);
            stack.restart(Service.GATEWAY);

            onStudio(studio.subdomain() + "-new")
                    .get("/api/v1/public/teachers")
                    .then()
                    .statusCode(200);
            onStudio(studio.subdomain())
                    .redirects()
                    .follow(false)
                    .get(PAGE)
                    .then()
                    .statusCode(308);
        } finally {
            stack.restart(Service.STUDIO);
        }
    }

    private static Duration measured(String what, Response answer, BooleanSupplier seen) {
        long answered = System.nanoTime();
        answer.then().statusCode(lessThan(300));
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Platform.PATIENCE)
                .until(seen::getAsBoolean);
        Duration took = Duration.ofNanos(System.nanoTime() - answered);
        System.out.printf("%-6s seen at the gateway after %4d ms%n", what, took.toMillis());
        return took;
    }

    private static Response rename(Studio studio, String subdomain) {
        return asAdmin(studio)
                .contentType(ContentType.JSON)
                .body(Map.of("subdomain", subdomain))
                .put("/api/v1/studio/subdomain");
    }

    private static RequestSpecification asAdmin(Studio studio) {
        return onPlatform().auth().oauth2(studio.adminToken());
    }

    private static int status(String subdomain) {
        return onStudio(subdomain).redirects().follow(false).get(PAGE).statusCode();
    }

    private static boolean isPaused(String subdomain) {
        Response answer = onStudio(subdomain).get(PAGE);
        return answer.statusCode() == 404 && answer.path("type").toString().endsWith("/studio-paused");
    }
}

package com.studiosync.system;

import static com.studiosync.system.Platform.PATIENCE;
import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.system.Platform.Studio;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Parts that go away, and what is true once they are back: nothing lost, nothing twice. */
class OutageIT {

    private final LocalStack stack = Stack.get();

    @Test
    void a_service_killed_between_commit_and_publication_loses_nothing() {
        String founder = Platform.verifiedPerson();
        String token = Platform.signIn(founder);
        String subdomain = Platform.newName("rock");
        stack.stopKafka();
        UUID studio;
        try {
            studio = UUID.fromString(Platform.found(token, subdomain)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            stack.kill(Service.STUDIO);
        } finally {
            stack.startKafka();
        }

        stack.restart(Service.STUDIO);

        Platform.adminToken(token, studio);
        Platform.mailTo(founder, "live");
        onStudio(subdomain).get("/api/v1/public/studio").then().statusCode(200);
        assertEquals(1, Platform.mailsTo(founder, "live").size());
    }

    @Test
    void a_mail_service_killed_at_work_sends_every_mail_later_and_once() {
        stack.kill(Service.NOTIFICATION);
        String email = Platform.newName("clara") + "@example.com";
        Platform.register(email);

        stack.restart(Service.NOTIFICATION);

        Platform.mailTo(email, "Confirm");
        stack.kill(Service.NOTIFICATION);
        stack.restart(Service.NOTIFICATION);
        Studio marker = Platform.studio("marker");
        Platform.mailTo(marker.founder(), "live");
        assertEquals(1, Platform.mailsTo(email, "Confirm").size());
    }

    @Test
    void while_identity_is_away_tokens_stay_good_and_signing_in_says_when_to_come_back() {
        Studio rock = Platform.studio("rock");
        stack.kill(Service.IDENTITY);
        try {
            onStudio(rock.subdomain())
                    .auth()
                    .oauth2(rock.adminToken())
                    .get("/api/v1/teachers")
                    .then()
                    .statusCode(200);
            Platform.post(onPlatform(), "login", Map.of("email", rock.founder(), "password", Platform.PASSWORD))
                    .then()
                    .statusCode(503)
                    .contentType(startsWith("application/problem+json"))
                    .header("Retry-After", notNullValue());
        } finally {
            stack.restart(Service.IDENTITY);
        }
        Awaitility.await("signing in again").atMost(PATIENCE).ignoreExceptions().until(() -> {
            Platform.signIn(rock.founder());
            return true;
        });
    }

    @Test
    void while_studio_service_is_away_known_hosts_keep_resolving() {
        Studio rock = Platform.studio("rock");
        onStudio(rock.subdomain()).get("/api/v1/public/studio").then().statusCode(200);
        stack.kill(Service.STUDIO);
        try {
            onStudio(rock.subdomain()).get("/api/v1/public/teachers").then().statusCode(200);
            onStudio(rock.subdomain()).get("/api/v1/public/studio").then().statusCode(503);
        } finally {
            stack.restart(Service.STUDIO);
        }
    }
}

package com.studiosync.gateway.hosts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.Directories;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@GatewayTest
class FormerHostTest {

    private static final Duration MOMENTS = Duration.ofSeconds(60);
    private static final String STUDIO = "/api/v1/public/studio";

    @Test
    void a_former_host_leads_to_the_same_path_and_query_of_the_new_one() {
        DirectoryEntry moved = movedStudio("path", tomorrow());

        Visitor.onStudio(formerNameOf(moved))
                .get(STUDIO + "/a%20b?from=2026-05-01&q=%C3%A4&empty=")
                .then()
                .statusCode(308)
                .header(
                        "Location",
                        "http://" + moved.subdomain() + ".localhost:8080" + STUDIO
                                + "/a%20b?from=2026-05-01&q=%C3%A4&empty=")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
        assertEquals(200, Visitor.onStudio(moved.subdomain()).get(STUDIO).statusCode());
    }

    @Test
    void what_is_sent_to_a_former_host_reaches_nobody_and_is_to_be_sent_again() {
        DirectoryEntry moved = movedStudio("post", tomorrow());

        Visitor.onStudio(formerNameOf(moved))
                .body("x".repeat(20_000))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(308)
                .header("Location", "http://" + moved.subdomain() + ".localhost:8080/api/v1/auth/register")
                .body(is(""));
    }

    @Test
    void a_redirect_that_has_ended_leads_nowhere() {
        DirectoryEntry moved = movedStudio("ended", Instant.now().minusSeconds(1));

        Visitor.onStudio(formerNameOf(moved))
                .get(STUDIO)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://studiosync.com/problems/unknown-host"));
    }

    @Test
    void the_former_host_of_a_paused_studio_leads_to_the_host_that_says_so() {
        DirectoryEntry moved = movedStudio("paused", tomorrow());
        Directories.publish(new DirectoryEntry(
                moved.studioId(), moved.subdomain(), moved.name(), DirectoryEntry.Status.PAUSED, moved.formerNames()));
        await().atMost(MOMENTS)
                .until(() -> Visitor.onStudio(moved.subdomain()).get(STUDIO).statusCode() == 404);

        Visitor.onStudio(formerNameOf(moved)).get(STUDIO).then().statusCode(308);
    }

    @Test
    void a_former_name_that_the_topic_has_not_brought_yet_is_asked_for() {
        DirectoryEntry moved = Directories.knownToStudioService(
                Directories.moved(Directories.active("early-mover"), "early-moved", tomorrow()));

        Visitor.onStudio("early-mover")
                .get(STUDIO)
                .then()
                .statusCode(308)
                .header("Location", "http://" + moved.subdomain() + ".localhost:8080" + STUDIO);
    }

    private static DirectoryEntry movedStudio(String prefix, Instant until) {
        DirectoryEntry studio = GatewayWithStudio.studio(prefix);
        DirectoryEntry moved = Directories.publish(Directories.moved(studio, "moved" + studio.subdomain(), until));
        await().atMost(MOMENTS).until(() -> GatewayWithStudio.answers(moved.subdomain()));
        return moved;
    }

    private static String formerNameOf(DirectoryEntry moved) {
        return moved.formerNames().get(0).subdomain();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS);
    }
}

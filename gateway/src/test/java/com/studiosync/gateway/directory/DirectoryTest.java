package com.studiosync.gateway.directory;

import static com.studiosync.gateway.testing.GatewayWithStudio.answers;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.Directories;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Promptness;
import com.studiosync.gateway.testing.Surroundings;
import com.studiosync.gateway.testing.Visitor;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@GatewayTest
class DirectoryTest {

    private static final Duration MOMENTS = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_new_studio_answers_within_moments_also_when_it_was_asked_for_before() {
        String name = "brandnew" + Long.toHexString(System.nanoTime());
        assertFalse(answers(name));

        Directories.publish(Directories.active(name));

        await().atMost(MOMENTS).until(() -> answers(name));
    }

    @Test
    void a_renamed_studio_is_found_at_its_new_name_only() {
        DirectoryEntry studio = GatewayWithStudio.studio("old");
        String name = "renamed" + studio.subdomain();

        Directories.publish(Directories.renamed(studio, name));

        await().atMost(MOMENTS).until(() -> answers(name));
        assertFalse(answers(studio.subdomain()));
    }

    @Test
    void a_paused_studio_says_so_and_comes_back() {
        DirectoryEntry studio = GatewayWithStudio.studio("pause");

        Directories.publish(Directories.paused(studio));

        await().atMost(MOMENTS).untilAsserted(() -> Visitor.onStudio(studio.subdomain())
                .get("/api/v1/public/studio")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://studiosync.com/problems/studio-paused")));
        Directories.publish(studio);
        await().atMost(MOMENTS).until(() -> answers(studio.subdomain()));
    }

    @Test
    void a_studio_that_is_gone_does_not_answer_any_more() {
        DirectoryEntry studio = GatewayWithStudio.studio("gone");

        Directories.publishTombstone(studio);

        await().atMost(MOMENTS).until(() -> !answers(studio.subdomain()));
    }

    @Test
    void a_studio_that_is_gone_is_unknown_within_a_second() {
        Promptness.assertSeenWithinASecond(() -> {
            DirectoryEntry studio = GatewayWithStudio.studio("gone-soon");
            Directories.publishTombstone(studio);
            return () -> isUnknown(studio.subdomain());
        });
    }

    private static boolean isUnknown(String subdomain) {
        Response answer = Visitor.onStudio(subdomain).get("/api/v1/public/studio");
        return answer.statusCode() == 404 && answer.path("type").toString().endsWith("/problems/unknown-host");
    }

    @Test
    void a_broken_record_stops_nobody() {
        Directories.publish(Surroundings.kafka().bootstrapServers(), UUID.randomUUID(), "{broken");

        DirectoryEntry studio = GatewayWithStudio.studio("after");

        assertTrue(answers(studio.subdomain()));
    }

    @Test
    void without_kafka_known_studios_answer_and_changes_come_when_it_is_back() {
        DirectoryEntry studio = GatewayWithStudio.studio("kafka");
        Surroundings.kafka().stop();
        try {
            assertTrue(answers(studio.subdomain()));
            assertFalse(answers("unheard-of"));
        } finally {
            Surroundings.kafka().start();
        }

        Directories.publish(Directories.renamed(studio, "back" + studio.subdomain()));

        await().atMost(PATIENCE).until(() -> answers("back" + studio.subdomain()));
    }
}

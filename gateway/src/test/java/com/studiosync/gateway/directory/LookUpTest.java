package com.studiosync.gateway.directory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.Directories;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@GatewayTest
class LookUpTest {

    private static final String STUDIO = "/api/v1/public/studio";

    private static final int REMEMBERED = 10_000;

    @Inject
    MeterRegistry metrics;

    @Inject
    @CacheName("directory-look-ups")
    Cache cache;

    @Test
    void a_studio_that_the_topic_has_not_brought_yet_is_asked_for() {
        DirectoryEntry early = Directories.knownToStudioService(Directories.active("early-bird"));

        Visitor.onStudio("early-bird")
                .get(STUDIO)
                .then()
                .statusCode(200)
                .body("headers.x-studio-id", equalTo(early.studioId().toString()));
    }

    /** A yes is remembered for an hour otherwise. */
    @Test
    void a_yes_is_not_remembered_longer_than_the_studio_is_there() {
        DirectoryEntry shortLived = Directories.knownToStudioService(Directories.active("short-lived"));
        Visitor.onStudio("short-lived").get(STUDIO).then().statusCode(200);
        Directories.unknownToStudioService(shortLived);

        Directories.publish(shortLived);
        Directories.publishTombstone(shortLived);

        await().until(() -> Visitor.onStudio("short-lived").get(STUDIO).statusCode() == 404);
    }

    @Test
    void a_body_that_arrives_during_the_question_is_passed_on_whole() {
        Directories.knownToStudioService(Directories.active("early-writer"));

        Visitor.onStudio("early-writer")
                .body("x".repeat(20_000))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(200)
                .body("body.length()", equalTo(20_000));
    }

    @Test
    void a_crowd_that_asks_for_one_unknown_name_causes_one_question() {
        List<Integer> statuses = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> Visitor.onStudio("nobody-asked").get(STUDIO).statusCode())
                .distinct()
                .toList();

        assertEquals(List.of(404), statuses);
        assertEquals(1, Directories.questionsFor("nobody-asked"));
    }

    @Test
    void no_more_answers_are_remembered_than_there_is_room_for() {
        CaffeineCache remembered = cache.as(CaffeineCache.class);

        for (int i = 0; i < 2 * REMEMBERED; i++) {
            cache.getAsync("crowd-" + i, name -> Uni.createFrom().item(Optional.empty()))
                    .await()
                    .indefinitely();
        }

        await().until(() -> remembered.keySet().size() <= REMEMBERED);
    }

    @Test
    void when_studio_service_fails_a_name_that_a_complete_directory_lacks_is_unknown() {
        Visitor.onStudio("broken-answer")
                .get(STUDIO)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://studiosync.com/problems/unknown-host"));
    }

    @Test
    void a_client_that_leaves_during_the_question_takes_no_place() throws IOException {
        Directories.knownToStudioService(Directories.active("slow-question"));
        try (RawClient client = RawClient.connect()) {
            client.send("GET " + STUDIO + " HTTP/1.1\r\nHost: slow-question.localhost\r\n\r\n");
            await().until(() -> Directories.questionsFor("slow-question") == 1);
        }
        await().until(() -> gauge("studiosync.gateway.requests.active") == 0);

        Directories.answerSlowly();

        Visitor.onStudio("slow-question").get(STUDIO).then().statusCode(200);
        await().until(() -> gauge("studiosync.gateway.in.flight", "bound", "all") == 0);
    }

    private double gauge(String name, String... tags) {
        return metrics.get(name).tags(tags).gauge().value();
    }
}

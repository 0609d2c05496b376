package com.studiosync.gateway.testing;

import com.studiosync.contracts.Topics;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Revocations as identity-service publishes them. */
public final class RevocationRecords {

    private static final Duration LIFE_OF_A_TOKEN = Duration.ofMinutes(15);

    private RevocationRecords() {}

    public static void publishAll(UUID session) {
        publish(session, json(session, null, Instant.now().plus(LIFE_OF_A_TOKEN)));
    }

    public static void publishBelow(UUID session, long generation) {
        publish(session, json(session, generation, Instant.now().plus(LIFE_OF_A_TOKEN)));
    }

    public static void publishTombstone(UUID session) {
        publish(session, null);
    }

    public static void publish(UUID session, String value) {
        CompactedRecords.publish(Surroundings.kafka().bootstrapServers(), Topics.IDENTITY_REVOCATIONS, session, value);
    }

    public static String json(UUID session, Long belowGeneration, Instant until) {
        return new JsonObject()
                .put("sessionId", session.toString())
                .put("belowGeneration", belowGeneration)
                .put("until", until.toString())
                .put("addedLater", "a field that this version does not know")
                .encode();
    }
}

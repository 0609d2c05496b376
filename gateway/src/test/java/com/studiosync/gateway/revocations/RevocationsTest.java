package com.studiosync.gateway.revocations;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.gateway.compacted.CompactedTopic.Table;
import com.studiosync.gateway.compacted.Reading;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RevocationRecords;
import com.studiosync.gateway.testing.Surroundings;
import com.studiosync.platform.tokens.TokenConfig;
import com.studiosync.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@GatewayTest
class RevocationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SKEW = Duration.ofSeconds(10);

    @Inject
    ObjectMapper json;

    @Inject
    TokenConfig config;

    private final UUID session = UUID.randomUUID();
    private final Instant until = Instant.parse("2026-09-01T12:00:00Z");
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void a_gateway_that_is_started_again_reads_what_was_revoked_before() throws InterruptedException {
        RevocationRecords.publishAll(session);
        Revocations restarted = at(Instant.now());
        assertFalse(restarted.areKnown());

        try (Reading reading = Reading.of(restarted, Surroundings.kafka().bootstrapServers())) {
            await().atMost(PATIENCE).until(restarted::areKnown);
        }

        assertTrue(restarted.refuse(session, 7));
        assertFalse(restarted.refuse(UUID.randomUUID(), 7));
    }

    @Test
    void an_entry_is_kept_for_as_long_as_clocks_may_differ_and_dropped_by_the_sweep_after_that() throws IOException {
        MovableClock clock = MovableClock.at(until.minusSeconds(60));
        Revocations revocations = new Revocations(json, config, clock, metrics);
        Table table = revocations.begin();
        table.put(entry());
        table.takeOver();
        RevocationSweep sweep = new RevocationSweep(revocations, Duration.ofMillis(20));
        sweep.schedule();

        clock.stopAt(until.plus(SKEW));
        await().during(Duration.ofMillis(200)).until(() -> revocations.refuse(session, 0));
        assertEquals(
                1, metrics.get("studiosync.gateway.revocations.size").gauge().value());
        clock.stopAt(until.plus(SKEW).plusMillis(1));

        await().atMost(PATIENCE).until(() -> revocations.size() == 0);
        assertFalse(revocations.refuse(session, 0));
        assertEquals(
                0, metrics.get("studiosync.gateway.revocations.size").gauge().value());
        sweep.stop();
    }

    @Test
    void an_entry_that_has_expired_before_it_is_read_takes_no_room() throws IOException {
        Revocations revocations = at(until.plus(SKEW).plusSeconds(1));
        Table table = revocations.begin();

        table.put(entry());
        table.takeOver();

        assertEquals(0, revocations.size());
    }

    private byte[] entry() {
        return RevocationRecords.json(session, null, until).getBytes(StandardCharsets.UTF_8);
    }

    private Revocations at(Instant now) {
        return new Revocations(json, config, Clock.fixed(now, ZoneOffset.UTC), metrics);
    }
}

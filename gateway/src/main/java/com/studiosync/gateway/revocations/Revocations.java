package com.studiosync.gateway.revocations;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.studiosync.contracts.Topics;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.gateway.compacted.CompactedTopic;
import com.studiosync.platform.tokens.TokenConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** The sessions some of whose access tokens are refused. It stays what it was while Kafka is away. */
@Singleton
public class Revocations implements CompactedTopic {

    private final ObjectReader entries;
    private final TokenConfig config;
    private final Clock clock;
    private volatile RevokedSessions sessions;

    Revocations(ObjectMapper json, TokenConfig config, Clock clock, MeterRegistry registry) {
        // A later version may add fields; that must not stop this one.
        this.entries = json.readerFor(RevocationEntry.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.config = config;
        this.clock = clock;
        registry.gauge("studiosync.gateway.revocations.size", this, Revocations::size);
    }

    @Override
    public String name() {
        return Topics.IDENTITY_REVOCATIONS;
    }

    @Override
    public Table begin() {
        return new RevokedSessions(entries, config.clockSkew(), clock, read -> sessions = read);
    }

    /** False until the topic was read once: nobody can say then which tokens are refused. */
    public boolean areKnown() {
        return sessions != null;
    }

    /** Whether a session's tokens of that generation are refused. */
    public boolean refuse(UUID session, long generation) {
        return sessions.refuse(session, generation);
    }

    /** Drops what is over, so that memory holds the revocations of minutes and not those of years. */
    void forgetExpired() {
        if (areKnown()) {
            sessions.forgetExpired();
        }
    }

    int size() {
        return areKnown() ? sessions.size() : 0;
    }
}

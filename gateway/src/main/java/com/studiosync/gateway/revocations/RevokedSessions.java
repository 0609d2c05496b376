package com.studiosync.gateway.revocations;

import com.fasterxml.jackson.databind.ObjectReader;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.gateway.compacted.CompactedTopic.Table;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Entries by session. An entry lasts as long as a token that it refuses would still be let in, clock skew included. */
final class RevokedSessions implements Table {

    private final Map<UUID, RevocationEntry> bySession = new ConcurrentHashMap<>();
    private final ObjectReader entries;
    private final Duration clockSkew;
    private final Clock clock;
    private final Consumer<RevokedSessions> use;

    RevokedSessions(ObjectReader entries, Duration clockSkew, Clock clock, Consumer<RevokedSessions> use) {
        this.entries = entries;
        this.clockSkew = clockSkew;
        this.clock = clock;
        this.use = use;
    }

    @Override
    public void put(byte[] bytes) throws IOException {
        RevocationEntry entry = entries.readValue(bytes);
        if (entry.sessionId() == null || entry.until() == null) {
            throw new IOException("a field is missing");
        }
        if (isOver(entry)) {
            remove(entry.sessionId());
        } else {
            bySession.put(entry.sessionId(), entry);
        }
    }

    @Override
    public void remove(UUID session) {
        bySession.remove(session);
    }

    @Override
    public void takeOver() {
        use.accept(this);
    }

    @Override
    public int size() {
        return bySession.size();
    }

    boolean refuse(UUID session, long generation) {
        RevocationEntry entry = bySession.get(session);
        return entry != null && (entry.belowGeneration() == null || generation < entry.belowGeneration());
    }

    void forgetExpired() {
        bySession.values().removeIf(this::isOver);
    }

    private boolean isOver(RevocationEntry entry) {
        return clock.instant().isAfter(entry.until().plus(clockSkew));
    }
}

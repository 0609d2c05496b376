package com.studiosync.gateway.compacted;

import com.studiosync.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what was read as it is. */
final class RecordedTopic implements CompactedTopic {

    private volatile Map<UUID, String> inUse;

    /** {@code null} until the topic was read to its end. */
    Map<UUID, String> inUse() {
        return inUse;
    }

    @Override
    public String name() {
        return Topics.STUDIO_DIRECTORY;
    }

    @Override
    public Table begin() {
        Map<UUID, String> read = new ConcurrentHashMap<>();
        return new Table() {
            @Override
            public void put(byte[] entry) {
                read.put(UUID.nameUUIDFromBytes(entry), new String(entry, StandardCharsets.UTF_8));
            }

            @Override
            public void remove(UUID key) {
                read.remove(key);
            }

            @Override
            public void takeOver() {
                inUse = read;
            }

            @Override
            public int size() {
                return read.size();
            }
        };
    }
}

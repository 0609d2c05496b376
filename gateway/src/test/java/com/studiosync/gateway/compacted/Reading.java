package com.studiosync.gateway.compacted;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Map;

/** Reads one topic as a gateway does that was started just now. */
public final class Reading implements AutoCloseable {

    private final TopicReaders readers;

    private Reading(TopicReaders readers) {
        this.readers = readers;
    }

    public static Reading of(CompactedTopic topic, String servers) {
        TopicReaders readers =
                new TopicReaders(new TopicConsumers(Map.of("bootstrap.servers", servers)), List.of(topic));
        readers.start(new StartupEvent());
        return new Reading(readers);
    }

    @Override
    public void close() throws InterruptedException {
        readers.stop(new ShutdownEvent());
    }
}

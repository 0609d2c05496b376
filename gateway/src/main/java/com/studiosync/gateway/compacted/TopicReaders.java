package com.studiosync.gateway.compacted;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads every compacted topic that somebody keeps a table of. */
@Singleton
class TopicReaders {

    private final List<TopicReader> readers;

    TopicReaders(TopicConsumers consumers, @All List<CompactedTopic> topics) {
        readers =
                topics.stream().map(topic -> new TopicReader(consumers, topic)).toList();
    }

    void start(@Observes StartupEvent started) {
        readers.forEach(TopicReader::start);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (TopicReader reader : readers) {
            reader.stop();
        }
    }

    List<TopicReader> all() {
        return readers;
    }
}

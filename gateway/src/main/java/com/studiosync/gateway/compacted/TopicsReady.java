package com.studiosync.gateway.compacted;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until every topic was read to its end once; Kafka going away later changes nothing. */
@Readiness
@Singleton
class TopicsReady implements HealthCheck {

    private final TopicReaders readers;

    TopicsReady(TopicReaders readers) {
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("compacted-topics")
                .status(readers.all().stream().allMatch(TopicReader::isComplete));
        readers.all().forEach(reader -> health.withData(reader.topic(), reader.state()));
        return health.build();
    }
}

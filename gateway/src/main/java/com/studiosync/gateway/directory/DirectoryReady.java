package com.studiosync.gateway.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the directory was read to its end once; Kafka going away later changes nothing. */
@Readiness
@ApplicationScoped
class DirectoryReady implements HealthCheck {

    private final Directory directory;
    private final DirectoryReader reader;

    DirectoryReady(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("studio-directory")
                .status(directory.isComplete())
                .withData("studios", directory.size())
                .withData("reader", reader.state())
                .build();
    }
}

package com.studiosync.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void only_the_directory_and_the_revocations_are_compacted() {
        Set<String> compacted = Topics.all().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(Set.of("studiosync.studio.directory", "studiosync.identity.revocations"), compacted);
    }

    @Test
    void every_topic_bears_the_name_that_others_subscribe_to() {
        assertEquals(
                Set.of(
                        "studiosync.identity",
                        "studiosync.studio",
                        "studiosync.profile",
                        "studiosync.notification",
                        "studiosync.scheduling",
                        "studiosync.notification.requests",
                        "studiosync.identity.requests",
                        "studiosync.studio.directory",
                        "studiosync.identity.revocations",
                        "identity-service.dead-letter",
                        "studio-service.dead-letter",
                        "profile-service.dead-letter",
                        "notification-service.dead-letter"),
                Topics.all().keySet());
    }
}

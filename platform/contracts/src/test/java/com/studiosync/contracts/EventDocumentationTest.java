package com.studiosync.contracts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDocumentationTest {

    private static final Path GUIDE = Path.of("../../docs/events.md");

    @ParameterizedTest
    @MethodSource("names")
    void the_guide_for_consumers_names_every_event_and_every_topic(String name) throws IOException {
        assertTrue(Files.readString(GUIDE).contains("`" + name + "`"), name);
    }

    static Stream<String> names() {
        return Stream.concat(EventCatalogue.all().stream().map(EventType::name), Topics.all().keySet().stream());
    }
}

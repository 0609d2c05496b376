package com.studiosync.studio.studios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.testing.Broker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** Reads what lies on the topic about changes of a studio, field by field. */
final class ToldOfStudio {

    private static final String TYPE = "com.studiosync.studio.StudioUpdated.v1";
    private static final Set<String> ABOUT_THE_CHANGE = Set.of("changed", "before");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ToldOfStudio() {}

    /** The latest of the so many changes that have been told of. */
    static JsonNode next(UUID studio, int number) {
        List<JsonNode> told = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> all(studio), changes -> changes.size() >= number);
        assertEquals(number, told.size());
        return told.get(number - 1);
    }

    private static List<JsonNode> all(UUID studio) {
        return Broker.about(studio).stream()
                .filter(record -> TYPE.equals(Broker.header(record, "ce_type")))
                .map(ToldOfStudio::read)
                .toList();
    }

    private static JsonNode read(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is told of a studio besides some fields. */
    static Map<String, JsonNode> besides(Set<String> fields, JsonNode told) {
        return only(told, field -> !fields.contains(field.getKey()) && !ABOUT_THE_CHANGE.contains(field.getKey()));
    }

    static Map<String, JsonNode> notNull(JsonNode object) {
        return only(object, field -> !field.getValue().isNull());
    }

    private static Map<String, JsonNode> only(JsonNode object, Predicate<Map.Entry<String, JsonNode>> wanted) {
        return object.properties().stream()
                .filter(wanted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    static Set<String> names(Class<? extends Record> contract) {
        return Arrays.stream(contract.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }
}

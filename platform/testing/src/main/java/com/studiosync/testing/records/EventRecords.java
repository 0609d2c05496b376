package com.studiosync.testing.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.EventCatalogue;
import com.studiosync.contracts.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The form that an event has in a record: its envelope in headers, and its value in JSON. */
public final class EventRecords {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private EventRecords() {}

    /** The envelope of an event. */
    public static Map<String, String> headers(UUID id, DomainEvent event) {
        EventType type = EventCatalogue.of(event);
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_source", type.source().toString(),
                "ce_type", type.name(),
                "ce_subject", event.aggregateId().toString()));
        if (event.studioId() != null) {
            headers.put("ce_studioid", event.studioId().toString());
        }
        return headers;
    }

    /** The value of a header, or {@code null}. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? null
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static byte[] write(DomainEvent event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalStateException(notWritable);
        }
    }

    /** Empty for what is no event, and for what a test has sent to be not readable. */
    static Optional<DomainEvent> read(ConsumerRecord<String, byte[]> record) {
        // A tombstone bears the type of what it takes back, and is no event of that type.
        return record.value() == null
                ? Optional.empty()
                : EventCatalogue.named(String.valueOf(header(record, "ce_type")))
                        .flatMap(type -> read(record, type.payload()));
    }

    private static Optional<DomainEvent> read(
            ConsumerRecord<String, byte[]> record, Class<? extends DomainEvent> kind) {
        try {
            return Optional.of(JSON.readValue(record.value(), kind));
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }
}

package com.studiosync.platform.outbox;

import com.studiosync.contracts.EventCatalogue;
import com.studiosync.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * An entry of the outbox as the relay reads it, and its form on the wire: CloudEvents 1.0 in Kafka's binary mode.
 *
 * @param position its place in the order of publication
 */
record PendingEvent(
        long position,
        UUID eventId,
        String topic,
        String type,
        UUID aggregateId,
        UUID studioId,
        String correlationId,
        Instant occurredAt,
        String payload) {

    ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                topic, aggregateId.toString(), payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
        EventType eventType = EventCatalogue.named(type)
                .orElseThrow(() -> new IllegalStateException("Outbox holds an unknown event type " + type));
        put(record.headers(), "ce_specversion", "1.0");
        put(record.headers(), "ce_id", eventId);
        put(record.headers(), "ce_source", eventType.source());
        put(record.headers(), "ce_type", type);
        put(record.headers(), "ce_subject", aggregateId);
        put(record.headers(), "ce_time", occurredAt);
        put(record.headers(), "ce_dataschema", eventType.dataSchema());
        put(record.headers(), "ce_studioid", studioId);
        put(record.headers(), "ce_correlationid", correlationId);
        put(record.headers(), "content-type", "application/json");
        return record;
    }

    private static void put(Headers headers, String name, Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}

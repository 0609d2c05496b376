package com.studiosync.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The CloudEvents headers of a record, as far as a consumer needs them. */
record Envelope(UUID id, String type, UUID studioId, String correlationId, Instant occurredAt) {

    static Envelope of(ConsumerRecord<String, byte[]> record) {
        return new Envelope(
                UUID.fromString(
                        header(record, "ce_id").orElseThrow(() -> new PoisonedEvent("header ce_id is missing", null))),
                header(record, "ce_type").orElse(""),
                header(record, "ce_studioid").map(UUID::fromString).orElse(null),
                header(record, "ce_correlationid").orElse(null),
                header(record, "ce_time")
                        .map(Instant::parse)
                        .orElseGet(() -> Instant.ofEpochMilli(record.timestamp())));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return Optional.ofNullable(header).map(found -> new String(found.value(), StandardCharsets.UTF_8));
    }
}

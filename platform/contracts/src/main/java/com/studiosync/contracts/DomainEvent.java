package com.studiosync.contracts;

import java.util.UUID;

/**
 * Something that has happened to one aggregate. Its record components are the JSON payload; the envelope is
 * CloudEvents 1.0 in Kafka's binary mode.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka protocol binding</a>
 */
public interface DomainEvent {

    /** The aggregate that changed: subject of the envelope and key of the Kafka record, so order is kept for it. */
    UUID aggregateId();

    /** The studio it happened in, or {@code null} where an event belongs to no studio. */
    default UUID studioId() {
        return null;
    }

    /** The topic that carries it, one of {@link Topics}. */
    String topic();
}

package com.studiosync.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioCreated;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    @Test
    void an_event_is_named_after_its_service_its_record_and_its_major_version() {
        EventType type =
                EventCatalogue.named("com.studiosync.studio.StudioCreated.v1").orElseThrow();

        assertEquals(StudioCreated.class, type.payload());
        assertEquals("studio", type.service());
        assertEquals(URI.create("/services/studio"), type.source());
        assertEquals(
                URI.create("https://studiosync.com/schemas/events/com.studiosync.studio.StudioCreated.v1.json"),
                type.dataSchema());
        assertEquals("schemas/com.studiosync.studio.StudioCreated.v1.json", type.schemaResource());
    }

    @Test
    void an_unknown_name_is_empty() {
        assertEquals(Optional.empty(), EventCatalogue.named("com.studiosync.studio.StudioCreated.v2"));
        assertEquals(Optional.empty(), EventCatalogue.named("com.studiosync.billing.InvoicePaid.v1"));
        assertEquals(Optional.empty(), EventCatalogue.named(""));
    }

    @Test
    void a_foreign_record_is_refused_by_name() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> EventCatalogue.of(new InvoicePaid(UUID.randomUUID())));

        assertTrue(refusal.getMessage().contains(InvoicePaid.class.getName()), refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_found_by_its_name_and_by_its_record(EventType type) {
        assertEquals(Optional.of(type), EventCatalogue.named(type.name()));
        assertEquals(type, EventCatalogue.of(Samples.of(type)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_to_a_topic_of_the_service_that_tells_it_and_a_request_to_one_of_requests(EventType type) {
        String topic = Samples.of(type).topic();

        assertTrue(Topics.all().containsKey(topic), topic);
        assertTrue(topic.startsWith("studiosync." + type.service()) || topic.endsWith(".requests"), topic);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_key_is_one_of_the_ids_that_the_event_carries(EventType type) {
        DomainEvent event = Samples.of(type);

        assertTrue(Schemas.JSON.valueToTree(event).valueStream().anyMatch(value -> value.asText()
                .equals(event.aggregateId().toString())));
    }

    @Test
    void an_event_belongs_to_no_studio_unless_it_says_so() {
        assertEquals(null, new InvoicePaid(UUID.randomUUID()).studioId());
    }

    static Collection<EventType> events() {
        return EventCatalogue.all();
    }

    private record InvoicePaid(UUID aggregateId) implements DomainEvent {

        @Override
        public String topic() {
            return "studiosync.billing";
        }
    }
}

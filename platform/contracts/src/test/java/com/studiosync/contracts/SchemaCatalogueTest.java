package com.studiosync.contracts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCatalogueTest {

    @Test
    void every_event_has_exactly_one_schema_and_no_schema_is_an_orphan() {
        assertEquals(
                EventCatalogue.all().stream().map(type -> type.name() + ".json").collect(toSet()),
                Schemas.in(Schemas.CURRENT).keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_lies_in_the_artifact_under_the_name_that_the_event_tells(EventType type) {
        assertNotNull(getClass().getClassLoader().getResource(type.schemaResource()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_is_valid_and_bears_the_id_that_the_event_tells(EventType type) {
        JsonNode schema = Schemas.of(type);

        assertEquals(List.of(), Schemas.problemsOfSchema(schema));
        assertEquals(type.dataSchema().toString(), schema.path("$id").asText());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.path("$schema").asText());
        assertEquals(type.payload().getSimpleName(), schema.path("title").asText());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_event_and_each_of_its_fields_are_described(EventType type) {
        JsonNode schema = Schemas.of(type);

        assertFalse(schema.path("description").asText().isBlank());
        assertAll(schema.path("properties").properties().stream()
                .map(field -> () -> assertFalse(
                        field.getValue().path("description").asText().isBlank(), field.getKey())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_has_an_example_that_is_valid(EventType type) {
        JsonNode schema = Schemas.of(type);

        assertEquals(1, schema.path("examples").size());
        assertEquals(List.of(), Schemas.problems(schema, schema.at("/examples/0")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void fields_of_a_newer_producer_are_tolerated(EventType type) {
        assertTrue(Schemas.of(type).path("additionalProperties").asBoolean());
    }

    static Collection<EventType> events() {
        return EventCatalogue.all();
    }
}

package com.studiosync.contracts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_with_everything_set_fits_its_schema(EventType type) {
        JsonNode json = Schemas.JSON.valueToTree(Samples.of(type));

        assertEquals(List.of(), Schemas.problems(Schemas.of(type), json));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_without_its_optional_fields_fits_its_schema(EventType type) throws Exception {
        Set<String> required = required(type);
        DomainEvent bare = Samples.withNulls(Samples.of(type), component -> !required.contains(component));

        assertEquals(List.of(), Schemas.problems(Schemas.of(type), Schemas.JSON.valueToTree(bare)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_lacks_a_required_field_is_refused(EventType type) throws Exception {
        assertFalse(required(type).isEmpty());
        for (String field : required(type)) {
            DomainEvent broken = Samples.withNulls(Samples.of(type), field::equals);

            assertNotEquals(List.of(), Schemas.problems(Schemas.of(type), Schemas.JSON.valueToTree(broken)), field);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_describes_each_component_and_nothing_else(EventType type) {
        Set<String> described = new HashSet<>();
        Schemas.of(type).path("properties").fieldNames().forEachRemaining(described::add);

        assertEquals(components(type).map(RecordComponent::getName).collect(toSet()), described);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_tells_what_kind_of_text_a_component_holds(EventType type) {
        assertAll(components(type).map(component -> () -> {
            JsonNode field = Schemas.of(type).path("properties").path(component.getName());
            assertEquals(formatOf(component.getType()), formatIn(field), component.getName());
            assertEquals(constantsOf(component.getType()), textsOf(field.path("enum")), component.getName());
        }));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_of_the_schema_becomes_the_record_with_nothing_missing(EventType type) throws Exception {
        JsonNode example = Schemas.of(type).at("/examples/0");

        DomainEvent event = Schemas.JSON.treeToValue(example, type.payload());

        for (RecordComponent component : event.getClass().getRecordComponents()) {
            assertNotNull(component.getAccessor().invoke(event), component.getName());
        }
    }

    static Collection<EventType> events() {
        return EventCatalogue.all();
    }

    private static Stream<RecordComponent> components(EventType type) {
        return Stream.of(type.payload().getRecordComponents());
    }

    private static Set<String> required(EventType type) {
        return textsOf(Schemas.of(type).path("required"));
    }

    private static Set<String> textsOf(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(toSet());
    }

    private static Set<String> constantsOf(Class<?> component) {
        return component.isEnum()
                ? Stream.of(component.getEnumConstants()).map(Object::toString).collect(toSet())
                : Set.of();
    }

    /** An address is a {@code String} in the record, so {@code email} is the schema's alone to say. */
    private static String formatIn(JsonNode field) {
        String format = field.path("format").asText();
        return format.equals("email") ? "" : format;
    }

    private static String formatOf(Class<?> component) {
        if (component == UUID.class) {
            return "uuid";
        }
        if (component == LocalDate.class) {
            return "date";
        }
        return component == Instant.class ? "date-time" : "";
    }
}

package com.studiosync.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BreakingChangesTest {

    private static final String RELEASED = """
            {
              "$id": "https://example.com/LessonBooked.v1.json",
              "type": "object",
              "properties": {
                "lessonId": {"type": "string", "format": "uuid"},
                "room": {"type": ["string", "null"]},
                "kind": {"type": "string", "enum": ["SINGLE", "GROUP"]},
                "topics": {"type": "array", "items": {"type": "string"}}
              },
              "required": ["lessonId", "kind"],
              "additionalProperties": true,
              "$defs": {"place": {"type": "object"}}
            }
            """;

    @Test
    void an_unchanged_schema_breaks_nothing() {
        assertEquals(List.of(), breaksAfter(schema -> {}));
    }

    @Test
    void a_removed_event_is_a_break() {
        assertEquals(
                List.of("LessonBooked was removed"),
                BreakingChanges.between(Map.of("LessonBooked", schema()), Map.of()));
    }

    @Test
    void a_removed_field_is_a_break() {
        assertEquals(List.of("LessonBooked.room was removed"), breaksAfter(schema -> fields(schema)
                .remove("room")));
    }

    @Test
    void a_renamed_field_is_a_break() {
        assertEquals(List.of("LessonBooked.room was removed"), breaksAfter(schema -> fields(schema)
                .set("place", fields(schema).remove("room"))));
    }

    @Test
    void a_changed_type_is_a_break() {
        assertEquals(
                List.of("LessonBooked.lessonId: type was \"string\" and is \"integer\""),
                breaksAfter(schema -> field(schema, "lessonId").put("type", "integer")));
    }

    @Test
    void a_field_that_may_newly_be_null_is_a_break() {
        assertEquals(
                List.of("LessonBooked.lessonId: type was \"string\" and is [\"string\",\"null\"]"),
                breaksAfter(schema ->
                        field(schema, "lessonId").putArray("type").add("string").add("null")));
    }

    @Test
    void a_changed_format_is_a_break() {
        assertEquals(
                List.of("LessonBooked.lessonId: format was \"uuid\" and is "),
                breaksAfter(schema -> field(schema, "lessonId").remove("format")));
    }

    @Test
    void a_changed_type_inside_a_list_is_a_break() {
        assertEquals(
                List.of("LessonBooked.topics[]: type was \"string\" and is \"integer\""),
                breaksAfter(
                        schema -> field(schema, "topics").withObject("/items").put("type", "integer")));
    }

    @Test
    void a_changed_type_in_a_definition_is_a_break() {
        assertEquals(
                List.of("LessonBooked.$defs.place: type was \"object\" and is \"string\""),
                breaksAfter(schema -> schema.withObject("/$defs/place").put("type", "string")));
    }

    @Test
    void a_newly_required_field_is_a_break() {
        assertEquals(
                List.of("LessonBooked: \"room\" is newly required"),
                breaksAfter(schema -> schema.withArray("required").add("room")));
    }

    @Test
    void a_new_field_that_is_required_is_a_break() {
        assertEquals(List.of("LessonBooked: \"price\" is newly required"), breaksAfter(schema -> {
            fields(schema).putObject("price").put("type", "string");
            schema.withArray("required").add("price");
        }));
    }

    @Test
    void a_field_that_may_newly_be_absent_is_a_break() {
        assertEquals(
                List.of("LessonBooked: \"kind\" is no longer always there"),
                breaksAfter(schema -> schema.withArray("required").remove(1)));
    }

    @Test
    void a_removed_enum_value_is_a_break() {
        assertEquals(
                List.of("LessonBooked.kind no longer allows \"GROUP\""),
                breaksAfter(schema -> field(schema, "kind").withArray("enum").remove(1)));
    }

    @Test
    void a_text_that_becomes_an_enum_is_a_break() {
        assertEquals(
                List.of("LessonBooked.room is newly limited to [\"BLUE\"]"),
                breaksAfter(schema -> field(schema, "room").putArray("enum").add("BLUE")));
    }

    @Test
    void a_new_constraint_is_a_break() {
        assertEquals(List.of("LessonBooked.room: maxLength was  and is 10"), breaksAfter(schema -> field(schema, "room")
                .put("maxLength", 10)));
    }

    @Test
    void a_schema_that_refuses_new_fields_is_a_break() {
        assertEquals(
                List.of("LessonBooked: additionalProperties was true and is false"),
                breaksAfter(schema -> schema.put("additionalProperties", false)));
    }

    @Test
    void a_new_optional_field_breaks_nothing() {
        assertEquals(
                List.of(),
                breaksAfter(schema -> fields(schema).putObject("price").put("type", "string")));
    }

    @Test
    void a_new_definition_breaks_nothing() {
        assertEquals(List.of(), breaksAfter(schema -> schema.withObject("/$defs/money")
                .put("type", "string")));
    }

    @Test
    void a_new_enum_value_breaks_nothing() {
        assertEquals(
                List.of(),
                breaksAfter(schema -> field(schema, "kind").withArray("enum").add("TRIAL")));
    }

    @Test
    void other_words_and_another_order_break_nothing() {
        assertEquals(List.of(), breaksAfter(schema -> {
            field(schema, "room").put("description", "Where.");
            field(schema, "room").putArray("type").add("null").add("string");
            schema.putArray("required").add("kind").add("lessonId");
        }));
    }

    @Test
    void a_new_event_breaks_nothing() {
        assertEquals(
                List.of(),
                BreakingChanges.between(
                        Map.of("LessonBooked", schema()), Map.of("LessonBooked", schema(), "LessonMoved", schema())));
    }

    private static List<String> breaksAfter(Consumer<ObjectNode> change) {
        ObjectNode current = schema();
        change.accept(current);
        return BreakingChanges.between(Map.of("LessonBooked", schema()), Map.of("LessonBooked", current));
    }

    private static ObjectNode schema() {
        try {
            return (ObjectNode) Schemas.JSON.readTree(RELEASED);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode fields(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode field(ObjectNode schema, String name) {
        return (ObjectNode) fields(schema).get(name);
    }
}

package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.system.api.ApiDocuments;
import com.studiosync.system.api.Operation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Bodies as the schemas describe them, every field filled. A field that a service refuses is written as its description
 * shows it the next time, and left out the time after.
 */
final class Bodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|\\.\\d+(?=\\.|$)");
    private static final String AUDIO = "ID3";
    private static final int AS_SHOWN = 1;
    private static final int LEFT_OUT = 2;
    private static final int DEEP = 6;

    private final ApiDocuments documents;
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    Bodies(ApiDocuments documents) {
        this.documents = documents;
    }

    /** A body, or {@code null} for an operation that takes none. */
    byte[] of(Operation operation, String mark, Map<Kind, String> ids) {
        return operation.mediaType().map(type -> of(operation, type, mark, ids)).orElse(null);
    }

    private byte[] of(Operation operation, String type, String mark, Map<Kind, String> ids) {
        if (type.startsWith("image/")) {
            return Pictures.PNG;
        }
        if (!type.contains("json")) {
            return (AUDIO + mark).getBytes(StandardCharsets.UTF_8);
        }
        return new Filling(operation, new Text(mark), ids)
                .value(operation.bodySchema(), "", 0)
                .orElse(NODES.objectNode())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Remembers a field that was refused, by the name that the refusal gives it. */
    void refused(Operation operation, String field) {
        refusals.merge(key(operation, INDEX.matcher(field).replaceAll("")), 1, Integer::sum);
    }

    private static String key(Operation operation, String field) {
        return operation.name() + " " + field;
    }

    private final class Filling {

        private final Operation operation;
        private final Text text;
        private final Map<Kind, String> ids;

        Filling(Operation operation, Text text, Map<Kind, String> ids) {
            this.operation = operation;
            this.text = text;
            this.ids = ids;
        }

        Optional<JsonNode> value(JsonNode reference, String field, int depth) {
            JsonNode schema = shown(documents.resolved(operation, reference), reference);
            for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
                if (schema.has(choice)) {
                    return value(notNull(schema.path(choice)), field, depth);
                }
            }
            int refused = refusals.getOrDefault(key(operation, field), 0);
            if (refused >= LEFT_OUT || depth > DEEP) {
                return Optional.empty();
            }
            return switch (type(schema)) {
                case "object" -> Optional.of(object(schema, field, depth));
                case "array" -> Optional.of(array(schema, field, depth, refused));
                case "integer" -> Optional.of(NODES.numberNode(number(schema).intValue()));
                case "number" -> Optional.of(NODES.numberNode(number(schema)));
                case "boolean" -> Optional.of(NODES.booleanNode(!field.endsWith("hidden")));
                default -> string(schema, field, refused).map(NODES::textNode);
            };
        }

        private ObjectNode object(JsonNode schema, String field, int depth) {
            ObjectNode object = NODES.objectNode();
            schema.path("properties").properties().forEach(property -> {
                String name = field.isEmpty() ? property.getKey() : field + "." + property.getKey();
                value(property.getValue(), name, depth + 1).ifPresent(value -> object.set(property.getKey(), value));
            });
            if (!schema.has("properties")) {
                object.put("remark", text.mark());
            }
            return object;
        }

        private JsonNode array(JsonNode schema, String field, int depth, int refused) {
            JsonNode example = schema.path("examples").path(0);
            if (example.isArray() || example.asText().startsWith("[")) {
                return example.isArray() ? example : parsed(example.asText());
            }
            return NODES.arrayNode()
                    .addAll(
                            refused >= AS_SHOWN
                                    ? List.of()
                                    : value(schema.path("items"), field, depth + 1).stream()
                                            .toList());
        }

        private BigDecimal number(JsonNode schema) {
            JsonNode example = schema.path("examples").path(0);
            return new BigDecimal(
                    example.isMissingNode() ? schema.path("minimum").asText("1") : example.asText());
        }

        private Optional<String> string(JsonNode schema, String field, int refused) {
            String name = field.substring(field.lastIndexOf('.') + 1);
            if (schema.has("enum")) {
                return Optional.of(schema.path("enum").path(0).asText());
            }
            return switch (schema.path("format").asText()) {
                case "uuid" -> Kind.ofField(name).map(ids::get);
                case "date" -> Optional.of(schema.has("examples") ? Text.example(schema) : "2026-10-01");
                case "date-time" -> Optional.of(schema.has("examples") ? Text.example(schema) : "2026-10-01T10:00:00Z");
                case "time", "local-time", "partial-time" ->
                    Optional.of(schema.has("examples") ? Text.example(schema) : "10:00");
                default -> Optional.of(refused >= AS_SHOWN ? Text.example(schema) : text.marked(schema));
            };
        }
    }

    /** What stands beside a reference counts more than what stands where it leads to. */
    private static JsonNode shown(JsonNode schema, JsonNode reference) {
        if (!reference.has("$ref") || !reference.has("examples")) {
            return schema;
        }
        ObjectNode copy = schema.deepCopy();
        copy.set("examples", reference.path("examples"));
        return copy;
    }

    private static JsonNode notNull(JsonNode choices) {
        for (JsonNode choice : choices) {
            if (!choice.path("type").asText().equals("null")) {
                return choice;
            }
        }
        return choices.path(0);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return schema.has("properties") ? "object" : "string";
        }
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new IllegalStateException(json, broken);
        }
    }
}

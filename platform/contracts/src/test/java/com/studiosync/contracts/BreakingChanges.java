package com.studiosync.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what breaks those who rely on the released schemas. It is strict in both directions, because an old consumer
 * reads new events and a new consumer reads the old ones that a topic still holds: only new optional fields, new enum
 * values and better descriptions are harmless.
 */
final class BreakingChanges {

    private static final Set<String> REMARKS = Set.of("title", "description", "examples", "$comment", "deprecated");

    private BreakingChanges() {}

    static List<String> between(Map<String, JsonNode> released, Map<String, JsonNode> current) {
        return released.keySet().stream()
                .flatMap(event -> current.containsKey(event)
                        ? inSchema(event, released.get(event), current.get(event))
                        : Stream.of(event + " was removed"))
                .toList();
    }

    private static Stream<String> inSchema(String path, JsonNode released, JsonNode current) {
        return union(names(released), names(current)).stream()
                .filter(keyword -> !REMARKS.contains(keyword))
                .sorted()
                .flatMap(keyword -> inKeyword(path, keyword, released.path(keyword), current.path(keyword)));
    }

    private static Stream<String> inKeyword(String path, String keyword, JsonNode released, JsonNode current) {
        return switch (keyword) {
            case "properties" -> inProperties(path, released, current);
            case "$defs" -> inProperties(path + ".$defs", released, current);
            case "items" -> inSchema(path + "[]", released, current);
            case "required" -> inRequired(path, values(released), values(current));
            case "enum" -> inEnum(path, values(released), values(current));
            default ->
                values(released).equals(values(current))
                        ? Stream.of()
                        : Stream.of(path + ": " + keyword + " was " + released + " and is " + current);
        };
    }

    private static Stream<String> inProperties(String path, JsonNode released, JsonNode current) {
        return names(released).stream()
                .sorted()
                .flatMap(field -> current.has(field)
                        ? inSchema(path + "." + field, released.get(field), current.get(field))
                        : Stream.of(path + "." + field + " was removed"));
    }

    private static Stream<String> inRequired(String path, Set<JsonNode> released, Set<JsonNode> current) {
        return Stream.concat(
                without(current, released).map(field -> path + ": " + field + " is newly required"),
                without(released, current).map(field -> path + ": " + field + " is no longer always there"));
    }

    private static Stream<String> inEnum(String path, Set<JsonNode> released, Set<JsonNode> current) {
        return released.isEmpty()
                ? Stream.of(path + " is newly limited to " + current)
                : without(released, current).map(value -> path + " no longer allows " + value);
    }

    private static Stream<JsonNode> without(Set<JsonNode> some, Set<JsonNode> others) {
        return some.stream().filter(value -> !others.contains(value));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Set<JsonNode> values(JsonNode node) {
        if (!node.isArray()) {
            return node.isMissingNode() ? Set.of() : Set.of(node);
        }
        Set<JsonNode> values = new HashSet<>();
        node.forEach(values::add);
        return values;
    }
}

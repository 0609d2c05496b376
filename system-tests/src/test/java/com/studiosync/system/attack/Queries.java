package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.system.api.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Query parameters as the description shows them. */
final class Queries {

    private static final String SOME_DAY = "2026-12-01";

    private Queries() {}

    /** Those that an operation cannot do without. */
    static Map<String, String> required(Operation operation) {
        Map<String, String> values = new LinkedHashMap<>();
        operation.parameters("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> values.put(parameter.path("name").asText(), example(parameter)));
        return values;
    }

    /** The same with every parameter that names something of that kind. */
    static Map<String, String> naming(Operation operation, Kind kind, String id) {
        Map<String, String> values = required(operation);
        operation.parameters("query").stream()
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> Kind.ofField(name).filter(kind::equals).isPresent())
                .forEach(name -> values.put(name, id));
        return values;
    }

    private static String example(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return parameter.path("example").asText(schema.path("examples").path(0).asText(SOME_DAY));
    }
}

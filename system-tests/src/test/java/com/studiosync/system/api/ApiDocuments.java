package com.studiosync.system.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.local.parts.Service;
import com.studiosync.system.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI documents of all services, read from the processes that run. */
public final class ApiDocuments {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();

    private ApiDocuments() {}

    /** Those of the one stack of this test run. */
    public static ApiDocuments ofStack() {
        ApiDocuments all = new ApiDocuments();
        for (Service service : List.of(Service.IDENTITY, Service.STUDIO, Service.PROFILE, Service.NOTIFICATION)) {
            all.add(service);
        }
        all.operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return all;
    }

    private void add(Service service) {
        String name = service.name().toLowerCase(Locale.ROOT);
        JsonNode document = parsed(given().queryParam("format", "json")
                .get(Stack.get().addresses().service(service).resolve("/openapi"))
                .asString());
        documents.put(name, document);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> operations.add(new Operation(
                        name,
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        operation.getValue().path("x-permission").asText(),
                        Optional.ofNullable(operation.getValue().path("x-rule").textValue()),
                        operation.getValue()))));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All operations, by path. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The rules about whose data, by name, as the services publish them. */
    public Map<String, JsonNode> rules() {
        Map<String, JsonNode> rules = new LinkedHashMap<>();
        documents.values().forEach(document -> document.path("x-rules")
                .properties()
                .forEach(rule -> rules.put(rule.getKey(), rule.getValue())));
        return rules;
    }

    /** A schema, after following the references that lead to it. */
    public JsonNode resolved(Operation of, JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = documents.get(of.service()).at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}

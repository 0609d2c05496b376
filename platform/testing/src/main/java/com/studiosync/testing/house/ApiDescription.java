package com.studiosync.testing.house;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a service's OpenAPI document says, and what is missing in it for somebody who has nothing else to go by. */
public final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> SHOW_THEMSELVES = Set.of("uuid", "date-time", "date");

    private final JsonNode document;

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    /** That of the service under test. */
    public static ApiDescription ofService() {
        String json = given().queryParam("format", "json").get("/openapi").asString();
        try {
            return new ApiDescription(new ObjectMapper().readTree(json));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every operation as {@code get /api/v1/…}. */
    public List<String> operations() {
        return all().map(Operation::toString).sorted().toList();
    }

    /** One line for each thing that is missing: a summary, a tag, a success, a documented refusal, an example. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        all().forEach(operation -> inspect(operation, gaps));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(field -> !hasExample(field.getValue()))
                        .forEach(field -> gaps.add("no example of " + schema.getKey() + "." + field.getKey())));
        return gaps.stream().sorted().toList();
    }

    private record Operation(String method, String path, JsonNode description) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Stream<Operation> all() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private static void inspect(Operation operation, List<String> gaps) {
        JsonNode description = operation.description();
        JsonNode responses = description.path("responses");
        require(!description.path("summary").asText().isBlank(), operation + " has no summary", gaps);
        require(!description.path("operationId").asText().isBlank(), operation + " has no id", gaps);
        require(!description.path("tags").isEmpty(), operation + " has no tag", gaps);
        require(statuses(responses).anyMatch(status -> status.startsWith("2")), operation + " never succeeds", gaps);
        responses.properties().stream()
                .filter(response ->
                        response.getValue().path("description").asText().isBlank())
                .forEach(response -> gaps.add(operation + " does not say when it answers " + response.getKey()));
        if (description.has("requestBody")) {
            require(responses.has("400"), operation + " takes a body that is never malformed", gaps);
            require(responses.has("422"), operation + " takes a body that breaks no rule", gaps);
        }
        if (description.has("security")) {
            require(responses.has("401"), operation + " needs a token that nobody can miss", gaps);
        }
        if (operation.path().contains("{")) {
            require(
                    responses.has("404")
                            || responses.has("200")
                                    && description.path("security").isMissingNode(),
                    operation + " finds everything",
                    gaps);
        }
    }

    private static void require(boolean holds, String gap, List<String> gaps) {
        if (!holds) {
            gaps.add(gap);
        }
    }

    private static Stream<String> statuses(JsonNode responses) {
        return responses.properties().stream().map(response -> response.getKey());
    }

    /** Booleans, enumerations and ids need none, and a reference shows what it leads to. */
    private static boolean hasExample(JsonNode field) {
        return field.has("examples")
                || field.has("example")
                || field.has("enum")
                || field.has("$ref")
                || field.has("anyOf")
                || field.has("allOf")
                || SHOW_THEMSELVES.contains(field.path("format").asText())
                || isOf(field.path("type"), "boolean")
                || field.has("items") && hasExample(field.path("items"));
    }

    private static boolean isOf(JsonNode type, String name) {
        return type.asText().equals(name)
                || StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(one -> one.asText().equals(name));
    }
}

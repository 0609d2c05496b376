package com.studiosync.gateway.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IDENTITY = """
            {"tags": [{"name": "Sessions"}],
             "paths": {"/identity/login": {"post": {"operationId": "create", "tags": ["Sessions"],
               "responses": {"200": {"$ref": "#/components/schemas/View"}}}}},
             "components": {"schemas": {"View": {"type": "string"}, "Problem": {"type": "object"}},
               "securitySchemes": {"jwt": {"type": "http"}}}}
            """;
    private static final String STUDIO = """
            {"tags": [{"name": "Sessions"}, {"name": "Studios"}],
             "paths": {"/studio/things": {"post": {"operationId": "create",
               "responses": {"200": {"$ref": "#/components/schemas/View"}, "400": {"$ref": "#/components/schemas/Problem"}}}},
               "/identity/login": {"post": {"summary": "not mine"}}, "/internal/directory": {"get": {}}},
             "components": {"schemas": {"View": {"type": "number"}, "Problem": {"type": "object"},
               "Page": {"items": {"$ref": "#/components/schemas/View"}}},
               "securitySchemes": {"jwt": {"type": "http", "scheme": "bearer"}}}}
            """;

    private final MergedDocument merged = new MergedDocument(
            JSON.createObjectNode(), "http://localhost:8080", path -> Optional.of(path.split("/")[1]));

    @Test
    void services_speak_only_for_the_paths_that_lead_to_them() {
        JsonNode document = mergedOf(IDENTITY, STUDIO);

        assertEquals(List.of("/identity/login", "/studio/things"), names(document.at("/paths")));
        assertEquals(
                "Sessions", document.at("/paths/~1identity~1login/post/tags/0").asText());
        assertEquals(
                "studio", document.at("/paths/~1studio~1things/post/tags/0").asText());
        assertEquals("http://localhost:8080", document.at("/servers/0/url").asText());
    }

    @Test
    void the_same_component_is_there_once_and_different_ones_of_one_name_are_told_apart() {
        JsonNode document = mergedOf(IDENTITY, STUDIO);

        assertEquals(List.of("View", "Problem", "StudioView", "Page"), names(document.at("/components/schemas")));
        assertEquals(
                "number", document.at("/components/schemas/StudioView/type").asText());
        assertEquals(
                "#/components/schemas/StudioView",
                document.at("/paths/~1studio~1things/post/responses/200/$ref").asText());
        assertEquals(
                "#/components/schemas/StudioView",
                document.at("/components/schemas/Page/items/$ref").asText());
        assertEquals(
                "#/components/schemas/View",
                document.at("/paths/~1identity~1login/post/responses/200/$ref").asText());
        assertEquals(
                "#/components/schemas/Problem",
                document.at("/paths/~1studio~1things/post/responses/400/$ref").asText());
        assertEquals(List.of("jwt"), names(document.at("/components/securitySchemes")));
    }

    @Test
    void tags_and_operation_ids_are_unique() {
        JsonNode document = mergedOf(IDENTITY, STUDIO);

        assertEquals(2, document.at("/tags").size());
        assertEquals(
                "create",
                document.at("/paths/~1identity~1login/post/operationId").asText());
        assertEquals(
                "studio_create",
                document.at("/paths/~1studio~1things/post/operationId").asText());
    }

    @Test
    void a_service_that_is_down_is_named_as_missing() throws JsonProcessingException {
        merged.add("identity", Optional.of(object(IDENTITY)));
        merged.add("studio", Optional.empty());
        JsonNode document = JSON.readTree(merged.toString());

        assertEquals("studio", document.at("/x-missing-services/0").asText());
        assertTrue(document.at("/info/description").asText().contains("Not available right now:** studio"));
    }

    private JsonNode mergedOf(String identity, String studio) {
        try {
            merged.add("identity", Optional.of(object(identity)));
            merged.add("studio", Optional.of(object(studio)));
            return JSON.readTree(merged.toString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ObjectNode object(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json);
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}

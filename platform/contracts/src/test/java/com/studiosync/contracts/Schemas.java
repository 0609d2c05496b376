package com.studiosync.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and applies the schemas as they lie in the source tree, where a deleted file is really gone. */
final class Schemas {

    static final Path CURRENT = Path.of("src/main/resources/schemas");
    static final Path RELEASED = Path.of("src/released/schemas");

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT_ABOUT_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Schemas() {}

    static Map<String, JsonNode> in(Path directory) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                schemas.put(file.getFileName().toString(), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    static JsonNode of(EventType type) {
        JsonNode schema = in(CURRENT).get(type.name() + ".json");
        if (schema == null) {
            throw new AssertionError("write the schema of " + type.name());
        }
        return schema;
    }

    static List<String> problems(JsonNode schema, JsonNode instance) {
        return FACTORY.getSchema(schema, STRICT_ABOUT_FORMATS).validate(instance).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static List<String> problemsOfSchema(JsonNode schema) {
        return FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), STRICT_ABOUT_FORMATS).validate(schema).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}

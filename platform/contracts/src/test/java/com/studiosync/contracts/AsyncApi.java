package com.studiosync.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code asyncapi.yaml}; a key that stands there twice is an error. */
final class AsyncApi {

    static final Path HOME = Path.of("src/main/resources");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi read() {
        try {
            return new AsyncApi(YAML.readTree(HOME.resolve("asyncapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<JsonNode> channels() {
        return document.path("channels").valueStream();
    }

    Stream<Map.Entry<String, JsonNode>> messages() {
        return document.path("components").path("messages").properties().stream();
    }

    JsonNode messageOf(EventType type) {
        return messages()
                .map(Map.Entry::getValue)
                .filter(message -> message.path("name").asText().equals(type.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The topics of a channel: one, or one for each value that its address leaves open. */
    static Stream<String> topicsOf(JsonNode channel) {
        List<String> consumers = channel.at("/parameters/consumer/enum")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        String address = channel.path("address").asText();
        return consumers.isEmpty()
                ? Stream.of(address)
                : consumers.stream().map(consumer -> address.replace("{consumer}", consumer));
    }

    static Stream<String> referencesIn(JsonNode node) {
        return node.findValuesAsText("$ref").stream();
    }

    JsonNode at(String localReference) {
        return document.at(localReference.substring(1));
    }
}

package com.studiosync.contracts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private final AsyncApi api = AsyncApi.read();

    @Test
    void every_topic_is_described_once() {
        List<String> described =
                api.channels().flatMap(AsyncApi::topicsOf).sorted().toList();

        assertEquals(Topics.all().keySet().stream().sorted().toList(), described);
    }

    @Test
    void each_topic_is_cleaned_up_as_it_is_created() {
        Map<String, Boolean> compacted = api.channels()
                .flatMap(channel -> AsyncApi.topicsOf(channel).map(topic -> Map.entry(topic, isCompacted(channel))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertEquals(Topics.all(), compacted);
    }

    @Test
    void every_event_is_a_message_once_and_only_dead_letters_come_beside() {
        List<String> named = api.messages()
                .map(message -> message.getValue().path("name").asText())
                .sorted()
                .toList();

        Stream<String> expected =
                Stream.concat(EventCatalogue.all().stream().map(EventType::name), Stream.of("dead-letter"));
        assertEquals(expected.sorted().toList(), named);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_on_the_channel_that_its_record_names_and_on_no_other(EventType type) {
        String message = "#/components/messages/" + type.payload().getSimpleName();

        List<String> topics = api.channels()
                .filter(channel ->
                        AsyncApi.referencesIn(channel.path("messages")).anyMatch(message::equals))
                .flatMap(AsyncApi::topicsOf)
                .toList();

        assertEquals(List.of(Samples.of(type).topic()), topics);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_message_has_the_headers_of_the_envelope_the_schema_of_its_event_and_a_key(EventType type) {
        JsonNode message = api.messageOf(type);

        assertEquals(
                List.of("#/components/messageTraits/CloudEvent"),
                AsyncApi.referencesIn(message.path("traits")).toList());
        assertEquals(type.schemaResource(), message.at("/payload/$ref").asText());
        assertEquals("uuid", message.at("/bindings/kafka/key/format").asText());
        assertFalse(message.at("/bindings/kafka/key/description").asText().isBlank());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_of_a_message_is_a_record_as_a_consumer_gets_it(EventType type) throws Exception {
        JsonNode headers = api.messageOf(type).at("/examples/0/headers");
        JsonNode payload = api.messageOf(type).at("/examples/0/payload");

        assertEquals(List.of(), Schemas.problems(api.at("#/components/schemas/CloudEventHeaders"), headers));
        assertEquals(List.of(), Schemas.problems(Schemas.of(type), payload));
        DomainEvent event = Schemas.JSON.treeToValue(payload, type.payload());
        assertEquals(type.name(), headers.path("ce_type").asText());
        assertEquals(type.source().toString(), headers.path("ce_source").asText());
        assertEquals(type.dataSchema().toString(), headers.path("ce_dataschema").asText());
        assertEquals(event.aggregateId().toString(), headers.path("ce_subject").asText());
        assertEquals(
                String.valueOf(event.studioId()), headers.path("ce_studioid").asText("null"));
    }

    @Test
    void the_headers_are_those_of_the_envelope() {
        JsonNode headers = api.at("#/components/schemas/CloudEventHeaders");
        Set<String> always = Set.of(
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_dataschema",
                "content-type");
        Set<String> sometimes = Set.of("ce_studioid", "ce_correlationid", "traceparent");

        assertEquals(
                always,
                headers.path("required").valueStream().map(JsonNode::asText).collect(toSet()));
        assertEquals(
                Stream.concat(always.stream(), sometimes.stream()).collect(toSet()),
                headers.path("properties").properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }

    @Test
    void every_channel_with_messages_has_an_operation_that_sends_them_but_the_one_that_others_send_on() {
        Set<String> withMessages = api.document.path("channels").properties().stream()
                .filter(channel -> !channel.getValue().path("messages").isEmpty())
                .map(channel -> "#/channels/" + channel.getKey())
                .collect(toSet());
        Set<String> sent = channelsOf("send");
        Set<String> onlyReceived = channelsOf("receive");
        onlyReceived.removeAll(sent);

        assertEquals(Set.of("#/channels/scheduling"), onlyReceived);
        assertEquals(
                withMessages,
                Stream.concat(sent.stream(), onlyReceived.stream()).collect(toSet()));
    }

    private Set<String> channelsOf(String action) {
        return api.document
                .path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .map(operation -> operation.at("/channel/$ref").asText())
                .collect(toSet());
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = AsyncApi.referencesIn(api.document).distinct().toList();

        assertFalse(references.isEmpty());
        references.forEach(reference -> assertTrue(leadsSomewhere(reference), reference));
    }

    static Collection<EventType> events() {
        return EventCatalogue.all();
    }

    private boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !api.at(reference).isMissingNode()
                : Files.isRegularFile(AsyncApi.HOME.resolve(reference));
    }

    private static boolean isCompacted(JsonNode channel) {
        return channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                .asText()
                .equals("compact");
    }
}

package vn.memberdev.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document says what the code says: topics, types, schemas, headers. */
class AsyncApiTest {

    private static final JsonNode DOCUMENT = ContractFiles.asyncApi();

    static List<String> types() {
        return ContractFiles.eventTypes();
    }

    @Test
    void theChannelsAreTheTopicsCompactedAndKeyedByTheAggregate() {
        var channels = DOCUMENT.path("channels");
        assertThat(DOCUMENT.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(texts(channels, "/address")).containsExactlyInAnyOrderElementsOf(ContractFiles.topics());
        for (var channel : channels) {
            var kafka = resolved(channel.path("bindings")).path("kafka");
            assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asText())
                    .isEqualTo("compact");
            assertThat(kafka.at("/topicConfiguration/retention.ms").asInt()).isEqualTo(-1);
            assertThat(kafka.path("partitions").asInt()).isEqualTo(12);
        }
        assertThat(DOCUMENT.at("/components/messageTraits/cloudEvent/bindings/kafka/key/format")
                        .asText())
                .isEqualTo("uuid");
    }

    @Test
    void everyTypeHasOneMessageOnTheChannelOfItsTopicAndThereIsNoOther() {
        var addresses = new TreeMap<String, String>();
        for (var channel : DOCUMENT.path("channels")) {
            for (var message : channel.path("messages")) {
                addresses.put(type(resolved(message)), channel.path("address").asText());
            }
        }
        Map<String, String> expected = types().stream().collect(Collectors.toMap(type -> type, ContractFiles::topicOf));
        assertThat(addresses).isEqualTo(expected);
        assertThat(DOCUMENT.at("/components/messages")).hasSameSizeAs(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMessageLeadsToTheSchemaOfItsType(String type) {
        var message = StreamSupport.stream(DOCUMENT.at("/components/messages").spliterator(), false)
                .filter(candidate -> type(candidate).equals(type))
                .findFirst()
                .orElseThrow();
        var reference = message.at("/payload/schema/$ref").asText();
        assertThat(URI.create(EventSchemas.BASE).resolve(reference)).hasToString(EventSchemas.id(type));
        assertThat(message.at("/headers/properties/ce_dataschema/const").asText())
                .isEqualTo(EventSchemas.id(type));
        assertThat(message.path("name").asText())
                .isEqualTo(ContractFiles.recordOf(type).getSimpleName());
        assertThat(message.path("summary").asText())
                .isEqualTo(SchemaNode.ofType(type).json().path("description").asText());
        assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
    }

    @Test
    void everyHeaderIsDescribedAndShown() {
        var headers = DOCUMENT.at("/components/messageTraits/cloudEvent/headers");
        assertThat(headers.path("properties").fieldNames())
                .toIterable()
                .contains(
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_dataschema",
                        "ce_partitionkey",
                        "ce_aggregateversion",
                        "traceparent");
        assertThat(headers.path("properties")).allSatisfy(header -> {
            assertThat(header.path("description").asText()).isNotBlank();
            assertThat(header.path("examples")).isNotEmpty();
        });
    }

    @Test
    void everyChannelHasOneSenderAndAtLeastOneReader() {
        DOCUMENT.path("channels").fieldNames().forEachRemaining(name -> {
            var actions = StreamSupport.stream(DOCUMENT.path("operations").spliterator(), false)
                    .filter(operation -> operation.at("/channel/$ref").asText().equals("#/channels/" + name))
                    .map(operation -> operation.path("action").asText())
                    .toList();
            assertThat(actions).filteredOn("send"::equals).as(name).hasSize(1);
            assertThat(actions).filteredOn("receive"::equals).as(name).isNotEmpty();
        });
    }

    private static String type(JsonNode message) {
        return message.at("/headers/properties/ce_type/const").asText();
    }

    private static JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(DOCUMENT.at(reference.substring(1)));
    }

    private static List<String> texts(JsonNode nodes, String pointer) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.at(pointer).asText())
                .toList();
    }
}

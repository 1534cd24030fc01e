package vn.memberdev.contracts;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.members.Affiliation;

/** Records, schemas and golden examples say the same, and what was once published can still be read. */
class ContractsTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    static List<String> types() {
        return ContractFiles.eventTypes();
    }

    static List<String> schemas() {
        return ContractFiles.schemas();
    }

    static List<String> examples() {
        return ContractFiles.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSatisfiesItsSchema(String example) {
        assertThat(SchemaNode.ofType(ContractFiles.typeOf(example)).faults(ContractFiles.json(example)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadIntoItsRecordAndNothingOfItIsLost(String example) throws IOException {
        var type = ContractFiles.typeOf(example);
        var committed = ContractFiles.json(example);

        var written = writtenBack(type, committed);

        assertThat(SchemaNode.ofType(type).faults(written)).isEmpty();
        assertThat(written).isEqualTo(committed);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFieldThatALaterReleaseAddsDisturbsNobody(String example) throws IOException {
        var type = ContractFiles.typeOf(example);
        var later = ContractFiles.json(example);
        objects(later).forEach(object -> object.put("addedLater", "x"));

        assertThat(SchemaNode.ofType(type).faults(later)).isEmpty();
        assertThat(writtenBack(type, later)).isEqualTo(ContractFiles.json(example));
    }

    @ParameterizedTest
    @MethodSource("types")
    void recordAndSchemaHaveTheSameFields(String type) {
        assertThat(RecordShape.differences(ContractFiles.recordOf(type), SchemaNode.ofType(type)))
                .isEmpty();
    }

    @Test
    void aRecordThatSaysSomethingElseThanItsSchemaWouldBeFound() {
        record Renamed(UUID unitId, LocalDate from, @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to) {}
        record Retyped(UUID organisationId, Instant from, @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to) {}
        record Required(UUID organisationId, LocalDate from, LocalDate to) {}
        var affiliation = new SchemaNode("members/member-state.v1.schema.json", "/$defs/affiliation");

        assertThat(RecordShape.differences(Affiliation.class, affiliation)).isEmpty();
        assertThat(RecordShape.differences(Renamed.class, affiliation)).hasSize(2);
        assertThat(RecordShape.differences(Retyped.class, affiliation))
                .containsExactly("Retyped.from: the record has string date-time, the schema string date");
        assertThat(RecordShape.differences(Required.class, affiliation))
                .singleElement(as(STRING))
                .contains("required fields");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasItsTopicItsSchemaAndAtLeastOneExample(String type) {
        assertThat(ContractFiles.topicOf(type)).startsWith("memberdev.");
        assertThat(getClass().getClassLoader().getResource(EventSchemas.resource(type)))
                .isNotNull();
        assertThat(SchemaNode.ofType(type).json().path("title").asText())
                .isEqualTo(ContractFiles.recordOf(type).getSimpleName());
        assertThat(SchemaNode.ofType(type).required()).contains("state");
        assertThat(ContractFiles.examplesOf(type)).isNotEmpty();
    }

    @Test
    void thereIsNoSchemaAndNoExampleThatNoTypeUses() {
        var used = new HashSet<String>();
        types().forEach(type -> collectFiles(SchemaNode.ofType(type), used));

        assertThat(used).containsExactlyInAnyOrderElementsOf(schemas());
        assertThat(examples()).extracting(ContractFiles::typeOf).allSatisfy(type -> assertThat(types())
                .contains(type));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaStandsUnderItsAddressAndLetsLaterFieldsThrough(String file) {
        var schema = ContractFiles.json(file);
        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(schema.path("$id").asText()).isEqualTo(EventSchemas.BASE + file);
        assertThat(schema.findValues("additionalProperties")).isEmpty();
        assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldIsDescribedAndShown(String file) {
        for (var object : SchemaNode.ofFile(file).withDefinitions()) {
            assertThat(object.json().path("description").asText())
                    .as("%s", object)
                    .isNotBlank();
            object.fields().values().forEach(field -> {
                assertThat(field.json().path("description").asText())
                        .as("%s", field)
                        .isNotBlank();
                assertThat(field.hasExample()).as("%s has an example", field).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatASchemaShowsSatisfiesIt(String file) {
        SchemaNode.ofFile(file).withDefinitions().stream()
                .flatMap(object -> Stream.concat(Stream.of(object), object.fields().values().stream()))
                .forEach(node -> node.json().path("examples").forEach(example -> assertThat(node.faults(example))
                        .as("%s shows %s", node, example)
                        .isEmpty()));
    }

    @Test
    void whateverMayBeAbsentIsShownBothPresentAndAbsent() {
        var present = new TreeSet<String>();
        var absent = new TreeSet<String>();
        for (var example : examples()) {
            SchemaNode.ofType(ContractFiles.typeOf(example)).visit(ContractFiles.json(example), (schema, value) -> {
                var optional = new TreeSet<>(schema.fields().keySet());
                optional.removeAll(schema.required());
                optional.forEach(name -> (value.has(name) ? present : absent).add(schema + "/" + name));
            });
        }
        assertThat(present).isNotEmpty().isEqualTo(absent);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noFieldTellsWhoAPersonIs(String file) {
        assertThat(PersonalFields.in(ContractFiles.json(file), file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullName", "name", "citizenNumber", "homeAddress", "birthDate", "phone", "note"})
    void aFieldThatTellsWhoAPersonIsWouldBeFound(String field) {
        var file = "members/member-state.v1.schema.json";
        var schema = ContractFiles.json(file);
        ((ObjectNode) schema.at("/$defs/affiliation/properties"))
                .putObject(field)
                .put("type", "string");

        assertThat(PersonalFields.in(schema, file)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "vn.memberdev.members.member-admitted.v1, contracts/members/member-admitted.v1.schema.json",
        "vn.memberdev.targets.target-set.v12, contracts/targets/target-set.v12.schema.json"
    })
    void theSchemaOfATypeIsFoundByItsName(String type, String resource) {
        assertThat(EventSchemas.resource(type)).isEqualTo(resource);
        assertThat(EventSchemas.id(type)).isEqualTo("https://memberdev.vn/" + resource);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vn.memberdev.members", "vn.memberdev.members.MemberAdmittedV1", "vn.memberdev...v1"})
    void aNameThatIsNoEventTypeHasNoSchema(String name) {
        assertThatThrownBy(() -> EventSchemas.resource(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableOfTheReadmeNamesEveryTypeOnceWithItsTopic() throws IOException {
        var rows = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.contains(".v1`"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].strip().replace("`", "") + " "
                        + cells[2].strip().replace("`", ""))
                .toList();
        var expected = types().stream()
                .map(type -> type.substring("vn.memberdev.".length()) + " " + ContractFiles.topicOf(type))
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static JsonNode writtenBack(String type, JsonNode json) throws IOException {
        var event = ContractFiles.JSON.treeToValue(json, ContractFiles.recordOf(type));
        return ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsBytes(event));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        node.forEach(child -> found.addAll(objects(child)));
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        return found;
    }

    private static void collectFiles(SchemaNode schema, Set<String> into) {
        into.add(schema.file());
        var next = schema.fields().values().stream().map(SchemaNode::resolved).collect(Collectors.toSet());
        if (schema.json().has("items")) {
            next.add(schema.items().resolved());
        }
        next.forEach(node -> collectFiles(node, into));
    }
}

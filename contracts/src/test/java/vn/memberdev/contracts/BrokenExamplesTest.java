package vn.memberdev.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas catch what they are for: each golden example, broken in one place, is refused. */
class BrokenExamplesTest {

    static List<String> examples() {
        return ContractFiles.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMissingRequiredFieldIsCaughtWhereverItIsMissing(String example) {
        var schema = SchemaNode.ofType(ContractFiles.typeOf(example));
        schema.visit(ContractFiles.json(example), (part, value) -> {
            for (var name : part.required()) {
                var broken = value.deepCopy();
                broken.remove(name);
                assertThat(part.faults(broken)).as("%s without %s", part, name).isNotEmpty();
            }
        });
        var withoutState = (ObjectNode) ContractFiles.json(example);
        withoutState.remove("state");
        assertThat(schema.faults(withoutState)).isNotEmpty();
    }

    static Stream<Arguments> brokenExamples() {
        return Stream.of(
                broken("a version below one", EventTypes.TARGET_SET, "/state", node -> node.put("version", 0)),
                broken("a number as text", EventTypes.TARGET_SET, "/state", node -> node.put("value", "700")),
                broken("a null for a field", EventTypes.TARGET_SET, "/state", node -> node.putNull("resolution")),
                broken(
                        "a day that is not",
                        EventTypes.MEMBER_REGISTERED,
                        "",
                        node -> node.put("memberSince", "2009-02-30")),
                broken("an id that is not", EventTypes.MEMBER_ADMITTED, "/admission", node -> node.put("caseId", "17")),
                broken(
                        "a time without zone",
                        EventTypes.MEMBER_TRAINED,
                        "/state",
                        node -> node.put("recordedAt", "2009-01-02T03:04:05")),
                broken(
                        "an unknown standing",
                        EventTypes.MEMBER_ADMITTED,
                        "/state",
                        node -> node.put("status", "GUEST")),
                broken(
                        "free text for a code",
                        EventTypes.ADMISSION_ANNULLED,
                        "/annulment",
                        node -> node.put("reason", "was wrong")),
                broken(
                        "annulled, but not how",
                        EventTypes.ADMISSION_ANNULLED,
                        "/state/admission",
                        node -> node.remove("annulment")),
                broken(
                        "removed, but not why",
                        EventTypes.CANDIDATE_REMOVED,
                        "/state/listings/1",
                        node -> node.remove("removal")),
                broken(
                        "ended, but not when",
                        EventTypes.CANDIDATE_ADMITTED,
                        "/state/listings/0",
                        node -> node.remove("endedOn")),
                broken(
                        "allowed, but not by whom",
                        EventTypes.CANDIDATE_CLEARED,
                        "/state",
                        node -> node.remove("clearance")),
                broken(
                        "a move that did not end the stay",
                        EventTypes.CANDIDATE_TRANSFERRED,
                        "/state/listings/0",
                        node -> node.remove("end")),
                broken(
                        "a helper who left without a reason",
                        EventTypes.CANDIDATE_ASSIGNED,
                        "/state/helpers/0",
                        node -> node.remove("endReason")),
                broken("an assignment of nobody", EventTypes.CANDIDATE_ASSIGNED, "", node -> node.remove("helper")),
                broken(
                        "from a movement, but not which",
                        EventTypes.NOMINATION_ACCEPTED,
                        "/state",
                        node -> node.remove("movementId")),
                broken(
                        "listed, but not who",
                        EventTypes.NOMINATION_ACCEPTED,
                        "/state",
                        node -> node.remove("candidateId")),
                broken(
                        "to be removed, but not why",
                        EventTypes.SOURCE_REVIEW_ADOPTED,
                        "/state/items/2",
                        node -> node.remove("removalReason")),
                broken(
                        "adopted, but not by which act",
                        EventTypes.SOURCE_REVIEW_ADOPTED,
                        "/state",
                        node -> node.remove("adoption")),
                broken(
                        "completed, but not when",
                        EventTypes.AWARENESS_CLASS_COMPLETED,
                        "/state",
                        node -> node.remove("completedOn")),
                broken(
                        "a plan of less than nobody",
                        EventTypes.ADMISSION_PLAN_ADOPTED,
                        "/state",
                        node -> node.put("toAdmit", -1)),
                broken(
                        "rated, but not how",
                        EventTypes.MEMBER_RATED,
                        "/state/result",
                        node -> node.remove("category")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenExamples")
    void aBrokenExampleIsCaught(String what, String type, String pointer, Consumer<ObjectNode> breaking) {
        var example = ContractFiles.json(EventSchemas.example(type, "full").substring("contracts/".length()));
        breaking.accept((ObjectNode) example.at(pointer));

        assertThat(SchemaNode.ofType(type).faults(example)).as(what).isNotEmpty();
    }

    private static Arguments broken(String what, String type, String pointer, Consumer<ObjectNode> breaking) {
        return Arguments.of(what, type, pointer, breaking);
    }
}

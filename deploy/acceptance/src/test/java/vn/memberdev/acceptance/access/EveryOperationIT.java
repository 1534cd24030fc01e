package vn.memberdev.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.SuiteUnderTest;

/** Who gets through to what, for every operation that the OpenAPI documents know. */
@AcceptanceTest
@Order(10)
class EveryOperationIT {

    private static final List<String> ROLES = List.of(
            "cell-officer",
            "base-officer",
            "committee-officer",
            "province-officer",
            "auditor",
            "integration",
            "operator");

    /** Open to anybody: what a problem code means. */
    private static final Set<String> PUBLIC = Set.of("listProblems", "getProblem");

    /** Collections about nobody's records: definitions, code lists, and the suite's own condition. */
    private static final Set<String> WITHOUT_SCOPE = Set.of(
            "problems",
            "code-lists",
            "policies",
            "indicators",
            "rating-schemes",
            "freshness",
            "recomputations",
            "rebuilds",
            "internal");

    private static SuiteUnderTest suite;
    private static List<Operation> operations;
    private static Subjects subjects;
    private static Agency elsewhere;

    @BeforeAll
    static void readTheDocuments(SuiteUnderTest running) {
        suite = running;
        operations = ApiDocument.operations(running.asNobody());
        subjects = SubjectRecords.write(running, running.officers().establishAgency("Nhà"));
        elsewhere = running.officers().establishAgency("Hàng xóm");
    }

    @Test
    void onlyTheCatalogueOfProblemsIsOpenToAnybody() {
        assertThat(operations.stream().filter(Operation::isPublic).map(Operation::id))
                .isNotEmpty()
                .allMatch(PUBLIC::contains);
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenIs401() {
        return each(
                operations.stream().filter(operation -> !operation.isPublic()),
                operation -> operation.call(suite.asNobody(), subjects).expect(401));
    }

    @TestFactory
    Stream<DynamicTest> withAnyOtherRoleIs403() {
        return each(operations.stream().filter(operation -> !operation.isPublic()), operation -> {
            for (String role : ROLES) {
                if (!operation.roles().contains(role)) {
                    Answer answer = operation.call(suite.as(role), subjects);
                    assertThat(answer.status())
                            .as("%s: %s", role, answer.describe())
                            .isEqualTo(403);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fromAnotherSubtreeIs404() {
        return each(scoped(), operation -> {
            for (String role : operation.roles()) {
                Answer answer = operation.call(suite.as(role, elsewhere.committee()), subjects);
                assertThat(hidesEverything(operation, answer))
                        .as("%s: %s", role, answer.describe())
                        .isTrue();
            }
        });
    }

    /** Without this the test above would pass if the records were not there at all. Commands stop at their If-Match. */
    @TestFactory
    Stream<DynamicTest> fromItsOwnSubtreeTheRecordIsThere() {
        return each(scoped(), operation -> {
            String role = operation.roles().contains("province-officer")
                    ? "province-officer"
                    : operation.roles().get(0);
            Answer answer = operation.call(suite.as(role, subjects.organisation()), subjects);
            assertThat(hidesEverything(operation, answer)).as(answer.describe()).isFalse();
            assertThat(answer.status()).as(answer.describe()).isLessThan(500);
        });
    }

    private static Stream<Operation> scoped() {
        return operations.stream()
                .filter(operation -> !WITHOUT_SCOPE.contains(operation.collection()))
                // An empty file for an import says nothing of anybody.
                .filter(operation -> !operation.path().endsWith(":import/template"));
    }

    /** 404, or for what answers for many at once: an empty list, or each item and row refused as not found. */
    private static boolean hidesEverything(Operation operation, Answer answer) {
        if (answer.status() == 207) {
            return answer.items().stream().allMatch(item -> item.path("status").asInt() == 404);
        }
        if (operation.path().endsWith(":import") && answer.status() == 200) {
            return answer.json().path("accepted").asInt() == 0
                    && stream(answer.json().path("rows"))
                            .allMatch(row -> row.path("code").asText().endsWith("not-found"));
        }
        if (operation.asksForMany() && answer.status() == 200) {
            return answer.json().path("items").isArray() && answer.items().isEmpty();
        }
        return answer.status() == 404;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<DynamicTest> each(Stream<Operation> operations, Consumer<Operation> check) {
        return operations.map(
                operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
    }
}

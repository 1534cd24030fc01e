package vn.memberdev.candidates.sourcereview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assessed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.get;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Who may decide what on a source review, and on which. */
@QuarkusTest
class ReviewDecisionResourceScopeTest extends ServiceTest {

    private UUID candidate;
    private UUID review;

    @BeforeEach
    void aReviewIsOpen() {
        candidate = listed(tree);
        review = assessed(tree, keep(candidate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "refresh", "adoption", "cancellation"})
    void withoutATokenNothingIsDone(String command) {
        call(given().contentType(ContentType.JSON), command).statusCode(401);
        assertThat(get(tree, review).<String>path("status")).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh", "adoption", "cancellation"})
    void aCellOfficerGivesVerdictsButDecidesNothing(String command) {
        call(as(Roles.CELL_OFFICER, tree.base()), "items").statusCode(200);
        call(as(Roles.CELL_OFFICER, tree.base()), command).spec(Problems.of(403, "forbidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "items," + Roles.CELL_OFFICER,
        "items," + Roles.BASE_OFFICER,
        "refresh," + Roles.BASE_OFFICER,
        "adoption," + Roles.BASE_OFFICER,
        "adoption," + Roles.COMMITTEE_OFFICER,
        "cancellation," + Roles.PROVINCE_OFFICER
    })
    void theRightRoleDecidesInScope(String command, String role) {
        call(as(role, tree.base()), command).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "refresh", "adoption", "cancellation"})
    void whatIsOutsideTheScopeIsNotThere(String command) {
        call(as(Roles.BASE_OFFICER, tree.otherBase()), command).spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
        call(as(Roles.BASE_OFFICER, tree.cell()), command).spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
    }

    private ValidatableResponse call(RequestSpecification caller, String command) {
        Map<String, Object> body =
                switch (command) {
                    case "items" -> body("items", List.of(keep(candidate)));
                    case "adoption" -> adoption(tree);
                    case "cancellation" -> cancellation(tree);
                    default -> Map.of();
                };
        return caller.header("If-Match", "*")
                .body(body)
                .request("items".equals(command) ? "PUT" : "POST", REVIEWS + "/" + review + "/" + command)
                .then();
    }
}

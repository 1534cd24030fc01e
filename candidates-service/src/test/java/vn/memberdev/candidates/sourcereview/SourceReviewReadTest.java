package vn.memberdev.candidates.sourcereview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Reviews as they are read: with a tag, as of a day, filtered and page by page. */
@QuarkusTest
class SourceReviewReadTest extends ServiceTest {

    @Test
    void aReviewIsReadWithItsTag() {
        UUID review = opened(tree);
        asProvince(tree)
                .header("If-None-Match", "\"1\"")
                .get(REVIEWS + "/" + review)
                .then()
                .statusCode(304);
        asProvince(tree)
                .get(REVIEWS + "/" + UUID.randomUUID())
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
    }

    @Test
    void aReviewIsReadAsItStoodOnADay() {
        UUID review = opened(tree);
        ReviewFixtures.command(tree, review, "adoption", adoption(tree)).then().statusCode(200);
        asProvince(tree)
                .get(REVIEWS + "/" + review + "?asOf=2009-12-14")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2009-12-14"))
                .body("status", equalTo("OPEN"))
                .body("notInReview", equalTo(0))
                .body("adoptedOn", nullValue());
        asProvince(tree).get(REVIEWS + "/" + review).then().body("status", equalTo("ADOPTED"));
        asProvince(tree)
                .get(REVIEWS + "/" + review + "?asOf=2009-11-19")
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
        asProvince(tree).get(REVIEWS + "?asOf=2009-11-19").then().body("items", hasSize(0));
        asProvince(tree).get(REVIEWS + "?asOf=2009-12-14&status=OPEN").then().body("items", hasSize(1));
        asProvince(tree).get(REVIEWS + "?asOf=2009-12-14&status=ADOPTED").then().body("items", hasSize(0));
        asProvince(tree).get(REVIEWS + "?asOf=2009-12-15&status=ADOPTED").then().body("items", hasSize(1));
    }

    @Test
    void theListIsFilteredAndPaged() {
        listedMany(tree, 2);
        UUID open = opened(tree);
        UUID cancelled = UUID.fromString(asProvince(tree)
                .body(opening(tree.otherBase()))
                .post(REVIEWS)
                .then()
                .extract()
                .path("id"));
        asProvince(tree)
                .header("If-Match", "*")
                .body(cancellation(tree))
                .post(REVIEWS + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        asProvince(tree)
                .get(REVIEWS + "?status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString()))
                .body("items[0].counts.unassessed", equalTo(2))
                .body("items[0].items", nullValue())
                .body("items[0].notInReview", nullValue());
        asProvince(tree)
                .get(REVIEWS + "?status=CANCELLED")
                .then()
                .body("items.id", contains(cancelled.toString()))
                .body("items[0].counts.candidates", equalTo(0));
        asProvince(tree).get(REVIEWS + "?status=ADOPTED").then().body("items", hasSize(0));
        asProvince(tree).get(REVIEWS + "?year=2008").then().body("items", hasSize(0));
        asProvince(tree)
                .get(REVIEWS + "?year=2009&organisationId=" + tree.committee() + "&subtree=true")
                .then()
                .body("items.id", contains(open.toString()));
        asProvince(tree)
                .get(REVIEWS + "?organisationId=" + tree.otherBase())
                .then()
                .body("items.id", contains(cancelled.toString()));
        String cursor = asProvince(tree)
                .get(REVIEWS + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .get(REVIEWS + "?limit=1&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void codesHaveLabels() {
        String items = "lists.find { it.name == '%s' }.items.code";
        CandidateFixtures.as(Roles.CELL_OFFICER, tree.cell())
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body(items.formatted("review-verdicts"), equalTo(names(ReviewVerdict.values())))
                .body(items.formatted("review-statuses"), equalTo(names(ReviewStatus.values())));
    }

    private static List<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}

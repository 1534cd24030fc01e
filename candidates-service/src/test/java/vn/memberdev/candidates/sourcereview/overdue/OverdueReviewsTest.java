package vn.memberdev.candidates.sourcereview.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.command;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Which base organisations owe the review of 2009, due on 31 December. */
@QuarkusTest
class OverdueReviewsTest extends ServiceTest {

    @Inject
    OrgTree organisations;

    @Test
    void untilTheDueDayNobodyIsLate() {
        overdue("year=2009&asOf=2009-12-31").body("items", empty());
        overdue("year=2009&asOf=2010-01-01")
                .body("items.organisationId", containsInAnyOrder(id(tree.base()), id(tree.otherBase())))
                .body("items.state", contains("NONE", "NONE"))
                .body("items.dueOn", contains("2009-12-31", "2009-12-31"))
                .body("items[0].policyVersion", equalTo("yearly-review"))
                .body("items[0].reviewId", nullValue());
    }

    @Test
    void anOpenReviewIsStillOwed() {
        UUID review = opened(tree);
        of(tree.committee(), "2010-01-01")
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Đảng bộ cơ sở"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].reviewId", equalTo(id(review)))
                .body("items[0].openedOn", equalTo("2009-11-20"));
    }

    @Test
    void aCancelledReviewCountsForNothing() {
        command(tree, opened(tree), "cancellation", cancellation(tree)).then().statusCode(200);
        of(tree.committee(), "2010-01-01").body("items.state", contains("NONE"));
    }

    @Test
    void whatWasAdoptedIsNoLongerOwed() {
        command(tree, opened(tree), "adoption", adoption(tree)).then().statusCode(200);
        of(tree.committee(), "2010-01-01").body("items", empty());
    }

    @Test
    void aLateAdoptionIsOwedUntilItsDay() {
        command(
                        tree,
                        opened(tree),
                        "adoption",
                        with(
                                with(adoption(tree), "adoptedOn", "2010-02-10"),
                                "resolution",
                                decision("03-NQ/DU", "2010-02-10", tree.base())))
                .then()
                .statusCode(200);
        of(tree.committee(), "2010-02-09").body("items.state", contains("OPEN"));
        of(tree.committee(), "2010-02-10").body("items", empty());
    }

    @Test
    void onlyWhoWasABaseOrganisationOnTheDueDayOwesIt() {
        plant("Đảng bộ cơ sở mới", period(LocalDate.of(2010, 1, 1), null, "BASE_COMMITTEE"));
        plant("Đảng bộ đã giải thể", period(LocalDate.of(2005, 1, 1), LocalDate.of(2010, 3, 1), "BASE_COMMITTEE"));
        UUID baseCell = plant("Chi bộ cơ sở", period(LocalDate.of(2005, 1, 1), null, "BASE_CELL"));
        of(tree.committee(), "2010-06-01")
                .body("items.organisationId", containsInAnyOrder(id(tree.base()), id(baseCell)));
    }

    @Test
    void withoutAYearItIsTheLastOneDue() {
        overdue("asOf=2010-12-31").body("items.year", contains(2009, 2009));
        overdue("asOf=2011-01-01").body("items.year", contains(2010, 2010));
        overdue("limit=50").body("items", hasSize(2));
    }

    @Test
    void theListHasPages() {
        ValidatableResponse first = overdue("year=2009&asOf=2010-01-01&limit=1").body("items", hasSize(1));
        String one = first.extract().path("items[0].organisationId");
        String cursor = first.extract().path("nextCursor");
        String other = overdue("year=2009&asOf=2010-01-01&limit=1&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .extract()
                .path("items[0].organisationId");
        assertThat(List.of(one, other)).containsExactlyInAnyOrder(id(tree.base()), id(tree.otherBase()));
    }

    @Test
    void everybodySeesTheOwnSubtree() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(REVIEWS + "/overdue?year=2009")
                .then()
                .statusCode(200)
                .body("items.organisationId", contains(id(tree.otherBase())));
    }

    @Test
    void theYearIsOneOfThisAge() {
        asProvince(tree)
                .get(REVIEWS + "/overdue?year=20090")
                .then()
                .spec(Problems.of(400, "date-out-of-range", "year"));
    }

    private ValidatableResponse of(UUID organisation, String asOf) {
        return overdue("year=2009&organisationId=" + organisation + "&asOf=" + asOf);
    }

    private ValidatableResponse overdue(String query) {
        return asProvince(tree).get(REVIEWS + "/overdue?" + query).then().statusCode(200);
    }

    private UUID plant(String name, OrgUnit.Period period) {
        UUID id = Ids.next();
        organisations.apply(new OrgUnit(
                id,
                1,
                List.of(new OrgUnit.Period(
                        period.from(), period.to(), tree.committee(), name, period.kind(), period.code()))));
        return id;
    }

    private OrgUnit.Period period(LocalDate from, LocalDate to, String kind) {
        return new OrgUnit.Period(from, to, tree.committee(), "", kind, null);
    }

    private static String id(UUID id) {
        return id.toString();
    }
}

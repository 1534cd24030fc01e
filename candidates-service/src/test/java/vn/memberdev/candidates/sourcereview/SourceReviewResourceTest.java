package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.get;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class SourceReviewResourceTest extends ServiceTest {

    @Inject
    OrgTree organisations;

    @Test
    void aReviewTakesInEverybodyOnTheList() {
        List<UUID> candidates = listedMany(tree, 3);
        listed(tree, listing(tree.otherCell()));
        outbox.forget();
        asProvince(tree)
                .body(opening(tree.base()))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(REVIEWS + "/"))
                .body("status", equalTo("OPEN"))
                .body("year", equalTo(2009))
                .body("openedOn", equalTo("2009-11-20"))
                .body("counts.candidates", equalTo(3))
                .body("counts.unassessed", equalTo(3))
                .body("notInReview", equalTo(0))
                .body(
                        "items.candidateId",
                        equalTo(candidates.stream().map(UUID::toString).toList()))
                .body("items.verdict", everyItem(nullValue()))
                .body("items.lapsed", everyItem(equalTo(false)));
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(Topics.SOURCE_REVIEWS);
            assertThat(row.aggregateType()).isEqualTo("source-review");
            assertThat(row.type()).isEqualTo(EventTypes.SOURCE_REVIEW_OPENED);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.payload().at("/state/items")).hasSize(3);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("OPEN");
        });
    }

    @Test
    void theListIsThatOfTheDayOfTheOpening() {
        UUID there = listed(tree);
        UUID leftLater = removed(tree);
        UUID removedBefore = listed(tree);
        CandidateFixtures.command(tree, removedBefore, "removal", removal("OTHER", "2009-11-20", tree.cell()));
        UUID movedAway = listed(tree);
        move(movedAway, tree.otherCell());
        UUID movedIn = listed(tree, listing(tree.otherCell()));
        move(movedIn, tree.secondCell());
        UUID listedAfter = listed(
                tree,
                with(
                        with(listing(tree.cell()), "listedOn", "2009-11-21"),
                        "resolution",
                        decision("30-NQ/CB", "2009-11-21", tree.cell())));
        assertThat(get(tree, opened(tree)).<List<String>>path("items.candidateId"))
                .containsExactlyInAnyOrder(there.toString(), leftLater.toString(), movedIn.toString())
                .doesNotContain(listedAfter.toString());
    }

    @Test
    void membersAreNotReviewed() {
        UUID admitted = trained(tree);
        UUID annulled = trained(tree);
        try (Events events = Events.ofService()) {
            settle(new MemberEvents(events, Ids.next(), admitted, tree.cell()).admitted(1));
            settle(new MemberEvents(events, Ids.next(), annulled, tree.cell()).annulled(2));
        }
        assertThat(get(tree, opened(tree)).<List<String>>path("items.candidateId"))
                .containsExactly(annulled.toString());
    }

    @Test
    void thereIsOneReviewAYear() {
        UUID first = opened(tree);
        asProvince(tree)
                .body(opening(tree.base()))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_EXISTS))
                .body("existingId", equalTo(first.toString()));
        asProvince(tree)
                .body(with(with(opening(tree.base()), "year", 2010), "openedOn", "2010-11-20"))
                .post(REVIEWS)
                .then()
                .statusCode(201);
    }

    @Test
    void onlyABaseOrganisationIsReviewed() {
        for (UUID organisation : List.of(tree.cell(), tree.committee(), tree.province())) {
            asProvince(tree)
                    .body(opening(organisation))
                    .post(REVIEWS)
                    .then()
                    .spec(Problems.of(422, "not-a-base-organisation", "/organisationId"));
        }
        UUID baseCell = Ids.next();
        organisations.apply(OrgFixture.unit(baseCell, tree.committee(), "Chi bộ cơ sở", "BASE_CELL"));
        asProvince(tree).body(opening(baseCell)).post(REVIEWS).then().statusCode(201);
    }

    @Test
    void theOrganisationMustHaveExistedThatDay() {
        UUID young = Ids.next();
        organisations.apply(new OrgUnit(
                young,
                1,
                List.of(new OrgUnit.Period(
                        LocalDate.of(2010, 1, 1),
                        null,
                        tree.committee(),
                        "Đảng bộ cơ sở mới",
                        "BASE_COMMITTEE",
                        null))));
        asProvince(tree)
                .body(opening(young))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(422, "not-a-base-organisation", "/organisationId"));
    }

    @Test
    void aYearIsReviewedOnceItHasBegun() {
        asProvince(tree)
                .body(with(opening(tree.base()), "openedOn", "2008-12-31"))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(422, "implausible-source-review", "/openedOn"))
                .body("errors.code", contains("before-review-year"));
    }

    @Test
    void theFormIsChecked() {
        asProvince(tree)
                .body(body("organisationId", tree.base(), "year", 1))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(422, "validation-failed", "/openedOn"))
                .body("errors.pointer", contains("/openedOn", "/year"));
    }

    private void move(UUID candidate, UUID organisation) {
        CandidateFixtures.command(
                tree,
                candidate,
                "transfer",
                body(
                        "organisationId",
                        organisation,
                        "movedOn",
                        "2009-10-01",
                        "certificate",
                        decision("12-CN/CB", "2009-10-01", tree.base())));
    }
}

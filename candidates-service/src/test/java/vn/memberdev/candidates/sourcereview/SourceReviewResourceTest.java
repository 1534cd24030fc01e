package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.get;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.memberdev.platform.scope.Roles;
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

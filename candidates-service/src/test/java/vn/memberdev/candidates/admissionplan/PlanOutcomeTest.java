package vn.memberdev.candidates.admissionplan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.PLANS;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adopted;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revise;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;

/** The plan of the base organisation for 2010 (12 to list, 10 to train, 8 to admit) beside what happened there. */
@QuarkusTest
class PlanOutcomeTest extends ServiceTest {

    private UUID plan;

    @BeforeEach
    void aPlanWasAdopted() {
        plan = adopted(tree);
    }

    @Test
    void withoutFactsNothingHappened() {
        outcome("")
                .body("year", equalTo(2010))
                .body("listed.planned", equalTo(12))
                .body("listed.happened", equalTo(0))
                .body("listed.difference", equalTo(-12))
                .body("listed.rate.value", equalTo("0.00"));
    }

    @Test
    void whoWasListedInTheYearAndSubtreeCounts() {
        listed(tree);
        UUID again = listedOn("2010-02-01", tree.cell());
        command(tree, again, "removal", removal("WITHDREW", "2010-03-01", tree.cell()));
        command(tree, again, "listings", relisting(tree.secondCell(), "2010-09-01"));
        listedOn("2010-12-31", tree.secondCell());
        listedOn("2011-01-01", tree.cell());
        listedOn("2010-06-01", tree.otherCell());
        outcome("").body("listed.happened", equalTo(2)).body("listed.rate.value", equalTo("16.67"));
        outcome("?asOf=2010-12-30").body("listed.happened", equalTo(1));
    }

    @Test
    void aMoveListsNobodyAndTakesNothingAway() {
        UUID movedIn = listedOn("2010-01-10", tree.otherCell());
        move(movedIn, tree.cell());
        UUID movedAway = listedOn("2010-01-10", tree.cell());
        move(movedAway, tree.otherCell());
        outcome("").body("listed.happened", equalTo(1));
    }

    @Test
    void whoCompletedAClassCountsOnceWhereTheyWereListed() {
        UUID one = listed(tree);
        command(tree, one, "awareness-certificates", certificate("1/2009", "2009-12-31"));
        outcome("").body("trained.happened", equalTo(0));
        command(tree, one, "awareness-certificates", certificate("1/2010", "2010-01-01"));
        command(tree, one, "awareness-certificates", certificate("2/2010", "2010-10-01"));
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        command(tree, elsewhere, "awareness-certificates", certificate("3/2010", "2010-10-01"));
        outcome("")
                .body("trained.happened", equalTo(1))
                .body("trained.rate.numerator", equalTo(1))
                .body("trained.rate.denominator", equalTo(10))
                .body("trained.rate.value", equalTo("10.00"));
    }

    @Test
    void admissionsThatStandCount() {
        UUID admitted = listed(tree);
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        UUID earlier = listed(tree);
        try (Events events = Events.ofService()) {
            settle(member(events, admitted).admitted(1, LocalDate.of(2010, 5, 19)));
            settle(member(events, elsewhere).admitted(1, LocalDate.of(2010, 5, 19)));
            settle(member(events, earlier).admitted(1));
        }
        outcome("").body("admitted.happened", equalTo(1)).body("admitted.rate.value", equalTo("12.50"));
        outcome("?asOf=2010-05-18").body("admitted.happened", equalTo(0));
    }

    @Test
    void anAnnulledAdmissionCountsUntilItsAnnulment() {
        UUID earlier = adopted(
                tree,
                with(
                        with(
                                with(PlanFixtures.adoption(tree.base()), "year", 2009),
                                "resolution",
                                decision("02-NQ/DU", "2008-12-15", tree.base())),
                        "adoptedOn",
                        "2008-12-15"));
        try (Events events = Events.ofService()) {
            settle(member(events, listed(tree)).annulled(2));
        }
        of(earlier, "?asOf=2009-11-15").body("admitted.happened", equalTo(1));
        of(earlier, "?asOf=2009-11-16").body("admitted.happened", equalTo(0));
    }

    @Test
    void beforeItsAdoptionThereIsNothingToCompareWith() {
        asProvince(tree)
                .get(PLANS + "/" + plan + "/outcome?asOf=2009-12-14")
                .then()
                .spec(Problems.of(AdmissionPlanProblem.PLAN_NOT_FOUND));
    }

    @Test
    void aRateOfNothingPlannedIsNotAvailable() {
        revise(tree, plan);
        outcome("")
                .body("trained.planned", equalTo(0))
                .body("trained.rate", hasKey("value"))
                .body("trained.rate.value", nullValue());
    }

    @Test
    void theFiguresComparedAreThoseOfTheDay() {
        revise(tree, plan);
        outcome("?asOf=2010-06-30")
                .body("asOf", equalTo("2010-06-30"))
                .body("listed.planned", equalTo(12))
                .body("trained.planned", equalTo(10));
        outcome("").body("listed.planned", equalTo(15));
    }

    private ValidatableResponse outcome(String query) {
        return of(plan, query);
    }

    private ValidatableResponse of(UUID id, String query) {
        return asProvince(tree)
                .get(PLANS + "/" + id + "/outcome" + query)
                .then()
                .statusCode(200);
    }

    private MemberEvents member(Events events, UUID candidate) {
        return new MemberEvents(events, Ids.next(), candidate, tree.cell());
    }

    private UUID listedOn(String day, UUID organisation) {
        return listed(
                tree,
                with(
                        with(listing(organisation), "listedOn", day),
                        "resolution",
                        decision("07-NQ/CB", day, organisation)));
    }

    private void move(UUID candidate, UUID organisation) {
        command(
                tree,
                candidate,
                "transfer",
                body(
                        "organisationId",
                        organisation,
                        "movedOn",
                        "2010-05-01",
                        "certificate",
                        decision("12-CN/CB", "2010-05-01", tree.base())));
    }
}

package vn.memberdev.candidates.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.acceptance;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.decline;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Nominations for the list of an organisation that has ended, and movements that it directed. */
@QuarkusTest
class EndedNominationTest extends ServiceTest {

    private static final LocalDate ENDED = LocalDate.of(2009, 7, 1);

    @Inject
    CandidatesEventsConsumer consumer;

    private RegisterEvents register;

    @BeforeEach
    void register() {
        register = new RegisterEvents(consumer);
    }

    @Test
    void theOneThatFollowsResolvesWhoComesOnItsList() {
        UUID nomination = nominated(tree);
        end(tree.secondCell());
        asFollower(nomination, "acceptance", acceptance("2009-07-01", tree.cell()))
                .spec(Problems.of(422, "implausible-nomination-outcome", "/resolution/decidingOrganisationId"))
                .body("errors.code", contains("resolution-of-another-body"));
        String candidate = asFollower(nomination, "acceptance", acceptance("2009-07-01", tree.secondCell()))
                .statusCode(200)
                .extract()
                .path("outcome.candidateId");
        assertListings(candidate, tree.secondCell());
    }

    @Test
    void whoWasListedBeforeTheEndGoesAlong() {
        UUID nomination = nominated(tree);
        end(tree.secondCell());
        String candidate = asFollower(nomination, "acceptance", acceptance("2009-06-30", tree.cell()))
                .statusCode(200)
                .extract()
                .path("outcome.candidateId");
        assertListings(candidate, tree.cell(), tree.secondCell());
    }

    @Test
    void withoutASingleOneThatFollowsTheNominationIsDeclined() {
        UUID nomination = nominated(tree);
        end(tree.secondCell(), tree.otherCell());
        asKeeper(nomination, "acceptance", acceptance("2009-08-01", tree.secondCell()))
                .spec(Problems.of(422, "implausible-nomination-outcome", "/listedOn"))
                .body("errors.code", contains("organisation-ended"));
        asKeeper(nomination, "decline", decline("OTHER", "2009-08-01", tree.base()))
                .statusCode(200);
    }

    @Test
    void nobodyIsNominatedForAListThatIsNoMore() {
        end(tree.secondCell());
        asProvince(tree)
                .body(with(byTheCell(tree.cell()), "nominatedOn", "2009-07-01"))
                .post(NOMINATIONS)
                .then()
                .spec(Problems.of(422, "implausible-nomination", "/organisationId"))
                .body("errors.code", contains("organisation-not-there-that-day"));
    }

    @Test
    void aMovementGoesOnUnderTheOneThatFollowsAndIsClosedThere() {
        UUID movement = launched(tree);
        register.mergeBases(tree, ENDED);
        nominated(tree, with(fromAMovement(tree.cell(), movement), "nominatedOn", "2009-08-01"));
        as(Roles.BASE_OFFICER, tree.otherBase())
                .header("If-Match", "*")
                .body(closing("2009-09-02", tree.otherBase()))
                .post(MOVEMENTS + "/" + movement + "/closing")
                .then()
                .statusCode(200);
    }

    @Test
    void noMovementIsLaunchedByACommitteeThatIsNoMore() {
        register.mergeBases(tree, LocalDate.of(2009, 1, 9));
        asProvince(tree)
                .body(launch(tree.base()))
                .post(MOVEMENTS)
                .then()
                .spec(Problems.of(422, "implausible-emulation-movement", "/organisationId"));
    }

    private void end(UUID... successors) {
        register.publish(RegisterEvents.ended(tree.cell(), tree.base(), OrganisationKind.CELL, ENDED, successors));
    }

    private void assertListings(String candidate, UUID... organisations) {
        get(tree, UUID.fromString(candidate))
                .then()
                .body(
                        "listings.organisationId",
                        equalTo(Arrays.stream(organisations).map(UUID::toString).toList()));
    }

    private ValidatableResponse asFollower(UUID nomination, String command, Map<String, Object> body) {
        return call(Roles.CELL_OFFICER, tree.secondCell(), nomination, command, body);
    }

    private ValidatableResponse asKeeper(UUID nomination, String command, Map<String, Object> body) {
        return call(Roles.BASE_OFFICER, tree.base(), nomination, command, body);
    }

    private static ValidatableResponse call(
            String role, UUID organisation, UUID nomination, String command, Map<String, Object> body) {
        return as(role, organisation)
                .header("If-Match", "*")
                .body(body)
                .post(NOMINATIONS + "/" + nomination + "/" + command)
                .then();
    }
}

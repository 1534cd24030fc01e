package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.acceptance;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byAMassOrganisation;
import static vn.memberdev.candidates.nomination.NominationFixtures.decline;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.outcome;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class NominationOutcomeTest extends ServiceTest {

    @Test
    void anAcceptedNominationIsACandidate() {
        UUID nomination = nominated(tree);
        String candidate = outcome(tree, nomination, "acceptance", acceptance("2009-04-03", tree.cell()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("LISTED"))
                .body("outcome.closedOn", equalTo("2009-04-03"))
                .body("outcome.resolution.number", equalTo("09-NQ/CB"))
                .body("outcome.declineReason", nullValue())
                .body("outcome.candidateId", notNullValue())
                .extract()
                .path("outcome.candidateId");
        get(tree, UUID.fromString(candidate))
                .then()
                .body("fullName", equalTo(NominationFixtures.NAME))
                .body("birthDate", equalTo("1986-11-20"))
                .body("education", equalTo("UPPER_SECONDARY"))
                .body("organisationId", equalTo(tree.cell().toString()))
                .body("status", equalTo("LISTED"))
                .body("listings[0].listedOn", equalTo("2009-04-03"))
                .body("listings[0].resolution.number", equalTo("09-NQ/CB"))
                .body("listings[0].origin.nominatedBy", equalTo("CELL"))
                .body("listings[0].origin.nominationId", equalTo(nomination.toString()));
    }

    @Test
    void theListingSaysWhereItCameFrom() {
        UUID movement = launched(tree);
        UUID fromIt = accepted(tree, nominated(tree, fromAMovement(tree.cell(), movement)), "2009-04-03");
        get(tree, fromIt)
                .then()
                .body("listings[0].origin.nominatedBy", equalTo("EMULATION_MOVEMENT"))
                .body("listings[0].origin.massOrganisation", equalTo("YOUTH_UNION"))
                .body("listings[0].origin.movementId", equalTo(movement.toString()));
        UUID byTheUnion = accepted(tree, nominated(tree, byAMassOrganisation(tree.cell())), "2009-04-03");
        get(tree, byTheUnion)
                .then()
                .body("listings[0].origin.massOrganisation", equalTo("TRADE_UNION"))
                .body("listings[0].origin.movementId", nullValue());
    }

    @Test
    void aDeclinedNominationHasAReason() {
        outcome(tree, nominated(tree), "decline", decline("UNWILLING", "2009-04-03", tree.cell()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DECLINED"))
                .body("outcome.declineReason", equalTo("UNWILLING"))
                .body("outcome.candidateId", nullValue());
        assertThat(database.count("candidate")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LACKS_WILL", "unwilling", "BORED"})
    void theListOfReasonsIsClosed(String reason) {
        outcome(tree, nominated(tree), "decline", decline(reason, "2009-04-03", tree.cell()))
                .then()
                .spec(Problems.of(422, "unknown-code", "/reason"));
    }

    @Test
    void nothingIsClosedTwice() {
        UUID accepted = nominated(tree);
        accepted(tree, accepted, "2009-04-03");
        UUID declined = nominated(tree);
        declined(tree, declined, "2009-04-03");
        for (String command : List.of("acceptance", "decline")) {
            again(accepted, command).spec(Problems.of(NominationProblem.ALREADY_ACCEPTED));
            again(declined, command).spec(Problems.of(NominationProblem.ALREADY_DECLINED));
        }
        assertThat(database.count("candidate")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofTwoAcceptancesAtOnceOneIsRefused() throws Exception {
        UUID id = nominated(tree);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> acceptance = () -> {
            start.await();
            return outcome(tree, id, "acceptance", acceptance("2009-04-03", tree.cell()))
                    .statusCode();
        };
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(List.of(acceptance, acceptance))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412);
        } finally {
            callers.shutdown();
        }
        assertThat(database.count("candidate")).isEqualTo(1);
        assertThat(outbox.types())
                .containsExactly(
                        EventTypes.NOMINATION_MADE, EventTypes.CANDIDATE_LISTED, EventTypes.NOMINATION_ACCEPTED);
    }

    @Test
    void implausibleDatesAreNamed() {
        UUID id = nominated(tree);
        outcome(tree, id, "acceptance", acceptance("2009-03-25", tree.cell()))
                .then()
                .spec(Problems.of(422, "implausible-nomination-outcome", "/listedOn"))
                .body("errors.code", contains("before-nomination"));
        outcome(tree, id, "decline", with(decline("OTHER", "2009-04-04", tree.cell()), "declinedOn", "2009-04-03"))
                .then()
                .spec(Problems.of(422, "implausible-nomination-outcome", "/resolution/decidedOn"))
                .body("errors.code", contains("resolution-after-effect"));
    }

    @Test
    void theBaseDoesNotListForTheCell() {
        UUID id = nominated(tree);
        outcome(tree, id, "acceptance", acceptance("2009-04-03", tree.base()))
                .then()
                .spec(Problems.of(422, "implausible-nomination-outcome", "/resolution/decidingOrganisationId"))
                .body("errors.code", contains("resolution-of-another-body"));
        outcome(tree, id, "decline", decline("OTHER", "2009-04-03", tree.base()))
                .then()
                .statusCode(200);
    }

    @Test
    void theReferenceOfTheCandidateIsTakenOnce() {
        listed(tree, with(listing(tree.cell()), "reference", "CB07-0031"));
        UUID id = nominated(tree);
        outcome(tree, id, "acceptance", with(acceptance("2009-04-03", tree.cell()), "reference", "CB07-0031"))
                .then()
                .spec(Problems.of(CandidateProblem.DUPLICATE_REFERENCE));
        asProvince(tree).get(NOMINATIONS + "/" + id).then().body("status", equalTo("PENDING"));
        outcome(tree, id, "acceptance", with(acceptance("2009-04-03", tree.cell()), "reference", "CB07-0032"))
                .then()
                .statusCode(200);
        assertThat(database.count("candidate")).isEqualTo(2);
    }

    @Test
    void anOutcomeSaysWhichVersionItHasSeen() {
        String nomination = NOMINATIONS + "/" + nominated(tree);
        asProvince(tree)
                .body(acceptance("2009-04-03", tree.cell()))
                .post(nomination + "/acceptance")
                .then()
                .spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"7\"")
                .body(decline("OTHER", "2009-04-03", tree.cell()))
                .post(nomination + "/decline")
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void aRepeatedCallWithItsKeyListsOnce() {
        String key = UUID.randomUUID().toString();
        String path = NOMINATIONS + "/" + nominated(tree) + "/acceptance";
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(acceptance("2009-04-03", tree.cell()))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(database.count("candidate")).isEqualTo(1);
    }

    private ValidatableResponse again(UUID id, String command) {
        return asProvince(tree)
                .header("If-Match", "\"2\"")
                .body(
                        "decline".equals(command)
                                ? decline("OTHER", "2009-05-01", tree.cell())
                                : acceptance("2009-05-01", tree.cell()))
                .post(NOMINATIONS + "/" + id + "/" + command)
                .then();
    }
}

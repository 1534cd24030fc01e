package vn.memberdev.candidates.massorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.assertNeedsVersion;
import static vn.memberdev.candidates.SupportFixtures.massOrganisation;
import static vn.memberdev.candidates.SupportFixtures.massOrganisationRelease;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class MassOrganisationResourceTest extends ServiceTest {

    @Test
    void severalFollowAtATime() {
        UUID candidate = listed(tree);
        command(tree, candidate, "mass-organisations", massOrganisation("YOUTH_UNION", "2008-10-01", tree.cell()));
        attempt(tree, candidate, "mass-organisations", massOrganisation("TRADE_UNION", "2008-11-01", tree.cell()))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("massOrganisations.massOrganisation", contains("YOUTH_UNION", "TRADE_UNION"))
                .body("massOrganisations[1].assignedOn", equalTo("2008-11-01"));
        assertThat(outbox.rowsOf(candidate)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_ASSIGNED);
            assertThat(row.payload().at("/massOrganisation/massOrganisation").asText())
                    .isEqualTo("TRADE_UNION");
        });
    }

    @Test
    void eachFollowsOnceAtATimeAndMayComeBack() {
        UUID candidate = listed(tree);
        Map<String, Object> assignment = massOrganisation("YOUTH_UNION", "2008-10-01", tree.cell());
        command(tree, candidate, "mass-organisations", assignment);
        attempt(tree, candidate, "mass-organisations", assignment)
                .then()
                .spec(Problems.of(409, "mass-organisation-assigned"));
        Map<String, Object> release = massOrganisationRelease("YOUTH_UNION", "2009-03-31", tree.cell());
        attempt(tree, candidate, "mass-organisations/release", release)
                .then()
                .statusCode(200)
                .body("massOrganisations[0].endedOn", equalTo("2009-03-31"));
        attempt(tree, candidate, "mass-organisations/release", release)
                .then()
                .spec(Problems.of(409, "mass-organisation-not-assigned"));
        attempt(tree, candidate, "mass-organisations", massOrganisation("YOUTH_UNION", "2009-03-30", tree.cell()))
                .then()
                .spec(Problems.of(422, "implausible-mass-organisation", "/assignedOn"))
                .body("errors.code", contains("before-last-end"));
        command(tree, candidate, "mass-organisations", massOrganisation("YOUTH_UNION", "2009-03-31", tree.cell()));
    }

    @Test
    void aCodeIsOneOfTheList() {
        UUID candidate = listed(tree);
        attempt(tree, candidate, "mass-organisations", massOrganisation("CHOIR", "2008-10-01", tree.cell()))
                .then()
                .spec(Problems.of(422, "unknown-code", "/massOrganisation"));
        attempt(
                        tree,
                        candidate,
                        "mass-organisations/release",
                        massOrganisationRelease("CHOIR", "2008-10-01", tree.cell()))
                .then()
                .spec(Problems.of(422, "unknown-code", "/massOrganisation"));
    }

    @Test
    void whoIsNotOnTheListIsNotFollowed() {
        attempt(tree, removed(tree), "mass-organisations", massOrganisation("YOUTH_UNION", "2010-01-10", tree.cell()))
                .then()
                .spec(Problems.of(409, "candidate-not-on-list"));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        UUID candidate = listed(tree);
        assertNeedsVersion(
                tree, candidate, "mass-organisations", massOrganisation("YOUTH_UNION", "2008-10-01", tree.cell()));
        assertNeedsVersion(
                tree,
                candidate,
                "mass-organisations/release",
                massOrganisationRelease("YOUTH_UNION", "2008-10-01", tree.cell()));
    }

    @Test
    void manyAreAssignedInOneCall() {
        UUID one = listed(tree);
        Map<String, Object> item = massOrganisation("YOUTH_UNION", "2008-10-01", tree.cell());
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(item, "candidateId", one),
                        with(with(item, "candidateId", one), "massOrganisation", "TRADE_UNION"),
                        with(item, "candidateId", one),
                        with(with(item, "candidateId", listed(tree)), "massOrganisation", "CHOIR"),
                        with(with(item, "candidateId", listed(tree)), "massOrganisation", " ")))
                .post("/api/v1/mass-organisation-assignments:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 200, 409, 422, 422))
                .body("items[4].problem.errors[0].pointer", equalTo("/massOrganisation"));
        assertThat(outbox.rowsOf(one)).extracting("version").containsExactly(1L, 2L, 3L);
    }
}

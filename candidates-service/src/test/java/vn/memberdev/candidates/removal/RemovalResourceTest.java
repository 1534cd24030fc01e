package vn.memberdev.candidates.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class RemovalResourceTest extends ServiceTest {

    private static final String NOTE = "Đã trao đổi với gia đình";

    @Test
    void aRemovalHasReasonResolutionAndDate() {
        attempt(tree, listed(tree), "removal", with(removal("WITHDREW", "2009-12-15", tree.cell()), "note", NOTE))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("REMOVED"))
                .body("listings[0].end", equalTo("REMOVED"))
                .body("listings[0].endedOn", equalTo("2009-12-15"))
                .body("listings[0].removal.reason", equalTo("WITHDREW"))
                .body("listings[0].removal.resolution.number", equalTo("21-NQ/CB"))
                .body("listings[0].removal.note", equalTo(NOTE));
    }

    @Test
    void theNoteStaysInside() {
        UUID id = listed(tree);
        attempt(tree, id, "removal", with(removal("WITHDREW", "2009-12-15", tree.cell()), "note", NOTE));
        as(Roles.INTEGRATION, tree.province())
                .get(CANDIDATES + "/" + id)
                .then()
                .statusCode(200)
                .body("listings[0].removal.reason", equalTo("WITHDREW"))
                .body("listings[0].removal.note", nullValue());
        assertThat(outbox.rows()).noneMatch(row -> row.payload().toString().contains(NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMITTED", "MOVED", "CERTIFICATE_EXPIRED", "lacks_will", "BORED"})
    void theListOfReasonsIsClosed(String reason) {
        attempt(tree, listed(tree), "removal", removal(reason, "2009-12-15", tree.cell()))
                .then()
                .spec(Problems.of(422, "unknown-code", "/reason"));
    }

    @Test
    void nobodyIsRemovedTwice() {
        attempt(tree, removed(tree), "removal", removal("OTHER", "2009-12-20", tree.cell()))
                .then()
                .spec(Problems.of(CandidateProblem.NOT_ON_LIST));
    }

    @Test
    void implausibleDatesAreNamed() {
        attempt(tree, listed(tree), "removal", removal("OTHER", "2008-03-04", tree.cell()))
                .then()
                .spec(Problems.of(422, "implausible-removal", "/removedOn"))
                .body("errors.code", contains("before-listing"));
    }

    @Test
    void aRemovalSaysWhichVersionItHasSeen() {
        UUID id = listed(tree);
        var body = removal("OTHER", "2009-12-20", tree.cell());
        String path = CANDIDATES + "/" + id + "/removal";
        asProvince(tree).body(body).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void manyAreRemovedInOneCall() {
        UUID one = listed(tree);
        UUID other = removed(tree);
        asProvince(tree)
                .body(batch(
                        with(removal("OVER_AGE", "2009-12-20", tree.cell()), "candidateId", one),
                        with(removal("OVER_AGE", "2009-12-20", tree.cell()), "candidateId", other),
                        with(removal("OVER_AGE", "2009-12-20", tree.cell()), "candidateId", UUID.randomUUID()),
                        with(removal("BORED", "2009-12-20", tree.cell()), "candidateId", one)))
                .post("/api/v1/removals:batch")
                .then()
                .statusCode(207)
                .body("accepted", equalTo(1))
                .body("items.status", contains(200, 409, 404, 422))
                .body("items[0].id", equalTo(one.toString()));
    }
}

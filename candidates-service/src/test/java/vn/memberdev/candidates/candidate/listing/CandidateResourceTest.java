package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class CandidateResourceTest extends ServiceTest {

    @Test
    void listingAnswersWithPlaceAndTag() {
        String id = asProvince(tree)
                .body(listing(tree.cell()))
                .post(CANDIDATES)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("status", equalTo("LISTED"))
                .body("fullName", equalTo("Nguyễn Thị Hoa Ban"))
                .body("birthYear", equalTo(1984))
                .body("listings", hasSize(1))
                .body("listings[0].listedOn", equalTo("2008-03-05"))
                .body("listings[0].resolution.number", equalTo("07-NQ/CB"))
                .body("certificates", hasSize(0))
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");
        asProvince(tree).get(CANDIDATES + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theLocationLeadsToTheCandidate() {
        String location = asProvince(tree)
                .body(listing(tree.cell()))
                .post(CANDIDATES)
                .then()
                .extract()
                .header("Location");
        asProvince(tree).get(location).then().statusCode(200).body("status", equalTo("LISTED"));
    }

    @Test
    void anUnchangedCandidateIsNotSentTwice() {
        UUID id = listed(tree);
        asProvince(tree)
                .header("If-None-Match", "\"1\"")
                .get(CANDIDATES + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void formFaultsArePointedAt() {
        asProvince(tree)
                .body(with(with(listing(tree.cell()), "fullName", " "), "resolution", Map.of("number", "1")))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(422, "validation-failed"))
                .body(
                        "errors.pointer",
                        hasItems("/fullName", "/resolution/decidedOn", "/resolution/decidingOrganisationId"));
    }

    @Test
    void aFieldThatNobodyReadsIsRefused() {
        asProvince(tree)
                .body(with(listing(tree.cell()), "nickname", "Ban"))
                .post(CANDIDATES)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"));
    }

    @Test
    void implausibleDatesAreAllNamed() {
        asProvince(tree)
                .body(with(
                        with(listing(tree.cell()), "birthDate", "2008-03-05"),
                        "resolution",
                        decision("1-NQ", "2008-03-06", tree.cell())))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(CandidateProblem.IMPLAUSIBLE_LISTING))
                .body("errors.code", contains("born-after-listing", "resolution-after-effect"));
    }

    @Test
    void aReferenceIsTakenOnce() {
        UUID id = listed(tree, with(listing(tree.cell()), "reference", "CB07-0012"));
        asProvince(tree)
                .body(with(listing(tree.cell()), "reference", "CB07-0012"))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(409, "duplicate-reference", "/reference"))
                .body("existingId", equalTo(id.toString()));
        assertThat(database.count("candidate")).isEqualTo(1);
    }

    @Test
    void aReferenceOfAnotherSubtreeIsTakenButNotShown() {
        listed(tree, with(listing(tree.otherCell()), "reference", "CB07-0012"));
        as(Roles.CELL_OFFICER, tree.cell())
                .body(with(listing(tree.cell()), "reference", "CB07-0012"))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(409, "duplicate-reference"))
                .body("existingId", nullValue());
    }

    @Test
    void aRepeatedCallWithItsKeyListsOnce() {
        String key = UUID.randomUUID().toString();
        String first = asProvince(tree)
                .header("Idempotency-Key", key)
                .body(listing(tree.cell()))
                .post(CANDIDATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asProvince(tree)
                .header("Idempotency-Key", key)
                .body(listing(tree.cell()))
                .post(CANDIDATES)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        asProvince(tree)
                .header("Idempotency-Key", key)
                .body(listing(tree.secondCell()))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(422, "idempotency-key-reused"));
        assertThat(database.count("candidate")).isEqualTo(1);
    }

    @Test
    void aRemovedCandidateCanBeListedAgain() {
        UUID id = removed(tree);
        attempt(tree, id, "listings", relisting(tree.secondCell(), "2010-03-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("LISTED"))
                .body("organisationId", equalTo(tree.secondCell().toString()))
                .body("listings", hasSize(2))
                .body("listings[0].end", equalTo("REMOVED"))
                .body("listings[0].removal.reason", equalTo("LACKS_WILL"))
                .body("listings[1].end", nullValue());
    }

    @Test
    void whoIsOnTheListCannotBeListedAgain() {
        attempt(tree, listed(tree), "listings", relisting(tree.cell(), "2010-03-01"))
                .then()
                .spec(Problems.of(CandidateProblem.ALREADY_ON_LIST));
    }

    @Test
    void aNewListingDoesNotBeginBeforeTheRemoval() {
        attempt(tree, removed(tree), "listings", relisting(tree.cell(), "2009-12-14"))
                .then()
                .spec(Problems.of(422, "implausible-listing", "/listedOn"))
                .body("errors.code", contains("before-removal"));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        UUID id = removed(tree);
        asProvince(tree)
                .body(relisting(tree.cell(), "2010-03-01"))
                .post(CANDIDATES + "/" + id + "/listings")
                .then()
                .spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(relisting(tree.cell(), "2010-03-01"))
                .post(CANDIDATES + "/" + id + "/listings")
                .then()
                .spec(Problems.of(412, "precondition-failed"))
                .body("version", equalTo(2));
    }

    @Test
    void candidatesAreListedPageByPage() {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            listed.add(listed(tree).toString());
        }
        List<String> read = new ArrayList<>();
        String next = CANDIDATES + "?limit=2";
        while (next != null) {
            var page = asProvince(tree).get(next).then().statusCode(200).extract();
            read.addAll(page.path("items.id"));
            next = page.path("links.next");
        }
        assertThat(read).isEqualTo(listed);
    }

    @Test
    void theListCanBeNarrowed() {
        UUID listed = listed(tree);
        UUID trained = trained(tree);
        UUID cleared = cleared(tree);
        UUID removed = removed(tree);
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        assertFound("", listed, trained, cleared, removed, elsewhere);
        assertFound("?status=LISTED", listed, elsewhere);
        assertFound("?status=CLASS_COMPLETED", trained);
        assertFound("?status=PROCEDURE_ALLOWED", cleared);
        assertFound("?status=REMOVED", removed);
        assertFound("?status=ADMITTED");
        assertFound("?organisationId=" + tree.otherCell(), elsewhere);
        assertFound("?organisationId=" + tree.base());
        assertFound("?subtree=true&organisationId=" + tree.base(), listed, trained, cleared, removed);
        assertFound("?subtree=true&status=LISTED&organisationId=" + tree.committee(), listed);
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        asProvince(tree).get(CANDIDATES + "?status=GONE").then().spec(Problems.of(422, "validation-failed", "status"));
        asProvince(tree).get(CANDIDATES + "?state=LISTED").then().spec(Problems.of(400, "unknown-parameter"));
        asProvince(tree).get(CANDIDATES + "?cursor=abc").then().spec(Problems.of(400, "invalid-cursor"));
    }

    @Test
    void codeListsHaveLabelsInTwoLanguages() {
        String tag = asProvince(tree)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body("lists.name", hasItems("candidate-statuses", "listing-ends", "removal-reasons", "sexes"))
                .body("lists.find { it.name == 'removal-reasons' }.items[1].code", equalTo("NOT_QUALIFIED"))
                .body("lists.find { it.name == 'removal-reasons' }.items[1].labels.vi", equalTo("Không đủ tiêu chuẩn"))
                .body(
                        "lists.find { it.name == 'removal-reasons' }.items[1].labels.en",
                        equalTo("Does not meet the standards"))
                .body("lists.find { it.name == 'removal-reasons' }.items[1].order", equalTo(2))
                .extract()
                .header("ETag");
        asProvince(tree)
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(304);
    }

    private void assertFound(String query, UUID... expected) {
        List<String> found = asProvince(tree)
                .get(CANDIDATES + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(found.stream().map(UUID::fromString)).as(query).containsExactly(expected);
    }
}

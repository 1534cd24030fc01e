package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byAMassOrganisation;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.emulationmovement.EmulationMovementProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class NominationResourceTest extends ServiceTest {

    @Test
    void aNominationAnswersWithPlaceAndTag() {
        String location = make(byTheCell(tree.cell()))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("status", equalTo("PENDING"))
                .body("fullName", equalTo(NominationFixtures.NAME))
                .body("birthYear", equalTo(1986))
                .body("education", equalTo("UPPER_SECONDARY"))
                .body("nominatedBy", equalTo("CELL"))
                .body("massOrganisation", nullValue())
                .body("document.number", equalTo("12-BC/CB"))
                .body("note", equalTo(NominationFixtures.NOTE))
                .body("outcome", nullValue())
                .body("recordedAt", notNullValue())
                .extract()
                .header("Location");
        asProvince(tree).get(location).then().statusCode(200).header("ETag", "\"1\"");
        asProvince(tree).header("If-None-Match", "\"1\"").get(location).then().statusCode(304);
    }

    @Test
    void aMassOrganisationNominates() {
        make(byAMassOrganisation(tree.cell()))
                .statusCode(201)
                .body("massOrganisation", equalTo("TRADE_UNION"))
                .body("movementId", nullValue());
    }

    @Test
    void fromAMovementNominatesWhoRunsIt() {
        UUID movement = launched(tree);
        make(fromAMovement(tree.cell(), movement))
                .statusCode(201)
                .body("movementId", equalTo(movement.toString()))
                .body("massOrganisation", equalTo("YOUTH_UNION"));
    }

    @Test
    void formFaultsArePointedAt() {
        make(body("fullName", " ", "document", body("number", "1")))
                .spec(Problems.of(422, "validation-failed"))
                .body(
                        "errors.pointer",
                        hasItems("/fullName", "/birthDate", "/nominatedBy", "/nominatedOn", "/document/issuedOn"));
    }

    @Test
    void theNominatorIsNamedClearly() {
        make(with(byTheCell(tree.cell()), "massOrganisation", "TRADE_UNION"))
                .spec(Problems.of(422, "inconsistent-nomination", "/massOrganisation"));
        make(with(byTheCell(tree.cell()), "nominatedBy", "EMULATION_MOVEMENT"))
                .spec(Problems.of(422, "inconsistent-nomination", "/movementId"));
        make(with(fromAMovement(tree.cell(), launched(tree)), "massOrganisation", "TRADE_UNION"))
                .spec(Problems.of(422, "inconsistent-nomination", "/massOrganisation"))
                .body("errors.code", contains("mass-organisation-differs"));
        make(with(byAMassOrganisation(tree.cell()), "massOrganisation", "CHESS_CLUB"))
                .spec(Problems.of(422, "unknown-code", "/massOrganisation"));
    }

    @Test
    void aMovementThatIsNotThereBringsForthNobody() {
        make(fromAMovement(tree.cell(), UUID.randomUUID()))
                .spec(Problems.of(404, "emulation-movement-not-found", "/movementId"));
    }

    @Test
    void aMovementBringsForthPeopleWhileItRuns() {
        UUID movement = launched(tree);
        make(with(fromAMovement(tree.cell(), movement), "nominatedOn", "2009-09-03"))
                .spec(Problems.of(422, "implausible-nomination", "/movementId"))
                .body("errors.code", contains("movement-not-running"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(closing("2009-03-25", tree.base()))
                .post(MOVEMENTS + "/" + movement + "/closing")
                .then()
                .statusCode(200);
        make(fromAMovement(tree.cell(), movement)).spec(Problems.of(422, "implausible-nomination", "/movementId"));
    }

    @Test
    void aMovementBringsForthPeopleOfItsOwnPartOfTheTree() {
        make(fromAMovement(tree.cell(), launched(tree, launch(tree.otherBase()))))
                .spec(Problems.of(422, "implausible-nomination", "/movementId"))
                .body("errors.code", contains("movement-elsewhere"));
    }

    @Test
    void whatContradictsItselfIsAllNamed() {
        make(with(
                        with(byTheCell(tree.committee()), "birthDate", "2009-03-26"),
                        "document",
                        body("number", "1", "issuedOn", "2009-03-27")))
                .spec(Problems.of(NominationProblem.IMPLAUSIBLE_NOMINATION))
                .body(
                        "errors.code",
                        contains("born-after-nomination", "document-after-nomination", "organisation-keeps-no-list"));
    }

    @Test
    void aReferenceIsTakenOnce() {
        UUID id = nominated(tree, with(byTheCell(tree.cell()), "reference", "DTN-0007"));
        make(with(byTheCell(tree.cell()), "reference", "DTN-0007"))
                .spec(Problems.of(409, "duplicate-nomination", "/reference"))
                .body("existingId", equalTo(id.toString()));
        as(Roles.CELL_OFFICER, tree.secondCell())
                .body(with(byTheCell(tree.secondCell()), "reference", "DTN-0007"))
                .post(NOMINATIONS)
                .then()
                .spec(Problems.of(409, "duplicate-nomination"))
                .body("existingId", nullValue());
        assertThat(database.count("nomination")).isEqualTo(1);
    }

    @Test
    void aRepeatedCallWithItsKeyNominatesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .body(byTheCell(tree.cell()))
                    .post(NOMINATIONS)
                    .then()
                    .statusCode(201);
        }
        assertThat(database.count("nomination")).isEqualTo(1);
    }

    @Test
    void theListIsFiltered() {
        UUID movement = launched(tree);
        UUID pending = nominated(tree, fromAMovement(tree.secondCell(), movement));
        UUID listed = nominated(tree, fromAMovement(tree.cell(), movement));
        UUID declined = nominated(tree);
        accepted(tree, listed, "2009-04-03");
        declined(tree, declined, "2009-04-05");
        assertThat(found("")).containsExactly(pending, listed, declined);
        assertThat(found("?status=PENDING")).containsExactly(pending);
        assertThat(found("?status=LISTED")).containsExactly(listed);
        assertThat(found("?status=DECLINED")).containsExactly(declined);
        assertThat(found("?movementId=" + movement)).containsExactly(pending, listed);
        assertThat(found("?organisationId=" + tree.cell())).containsExactly(listed, declined);
        assertThat(found("?organisationId=" + tree.base())).isEmpty();
        assertThat(found("?organisationId=" + tree.base() + "&subtree=true&movementId=" + movement))
                .containsExactly(pending, listed);
        asProvince(tree).get(NOMINATIONS + "?status=LOST").then().spec(Problems.of(422, "validation-failed", "status"));
    }

    @Test
    void aDayShowsWhatWasKnownThen() {
        UUID id = nominated(tree);
        accepted(tree, id, "2009-04-03");
        assertThat(found("?asOf=2009-03-25")).isEmpty();
        assertThat(found("?asOf=2009-04-02&status=PENDING")).containsExactly(id);
        assertThat(found("?asOf=2009-04-02&status=LISTED")).isEmpty();
        assertThat(found("?asOf=2009-04-03&status=LISTED")).containsExactly(id);
        assertThat(found("?asOf=2009-04-03&status=PENDING")).isEmpty();
        asProvince(tree)
                .get(NOMINATIONS + "/" + id + "?asOf=2009-04-02")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2009-04-02"))
                .body("status", equalTo("PENDING"))
                .body("outcome", nullValue());
        asProvince(tree)
                .get(NOMINATIONS + "/" + id + "?asOf=2009-03-25")
                .then()
                .spec(Problems.of(NominationProblem.NOMINATION_NOT_FOUND));
    }

    @Test
    void theListIsReadPageByPage() {
        UUID first = nominated(tree);
        UUID second = nominated(tree);
        String next = asProvince(tree)
                .get(NOMINATIONS + "?limit=1")
                .then()
                .body("items.id", contains(first.toString()))
                .extract()
                .path("links.next");
        asProvince(tree)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void theMovementOfAnotherPartOfTheTreeIsNotNamed() {
        UUID movement = launched(tree, launch(tree.otherBase()));
        as(Roles.CELL_OFFICER, tree.cell())
                .body(fromAMovement(tree.cell(), movement))
                .post(NOMINATIONS)
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
    }

    private ValidatableResponse make(Map<String, Object> nomination) {
        return asProvince(tree).body(nomination).post(NOMINATIONS).then();
    }

    private List<UUID> found(String query) {
        List<String> ids = asProvince(tree)
                .get(NOMINATIONS + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}

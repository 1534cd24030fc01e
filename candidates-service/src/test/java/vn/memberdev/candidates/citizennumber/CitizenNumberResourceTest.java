package vn.memberdev.candidates.citizennumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.NUMBER;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.path;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.recorded;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.revealed;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.TestKeys;

@QuarkusTest
class CitizenNumberResourceTest extends ServiceTest {

    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_access on candidate_access");
    }

    @Test
    void aNumberIsShownMasked() {
        UUID id = listed(tree);
        recorded(tree, id, " 020 184 000 001 ")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path(id)))
                .body("citizenNumber", equalTo("*********001"))
                .body("warnings", empty());
        asProvince(tree)
                .get(path(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("candidateId", equalTo(id.toString()))
                .body("citizenNumber", equalTo("*********001"));
    }

    @Test
    void theDatabaseHasOnlyCiphertext() {
        UUID id = listed(tree);
        recorded(tree, id, NUMBER);
        Map<String, Object> row =
                database.rows("select * from candidate_citizen_number").get(0);
        assertThat(row).containsEntry("key_id", TestKeys.CURRENT);
        assertThat(row.values().stream()
                        .map(value -> value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                : String.valueOf(value)))
                .noneMatch(text -> text.contains(NUMBER) || text.contains("84000001"));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        UUID id = listed(tree);
        recorded(tree, id, NUMBER);
        recorded(tree, id, "020184000002").then().spec(Problems.of(428, "precondition-required"));
        change(id, "\"7\"", "020184000002").then().spec(Problems.of(412, "precondition-failed"));
        change(id, "\"1\"", "020184000002")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("citizenNumber", equalTo("*********002"));
        revealed(tree, id, "CORRECTION").then().body("citizenNumber", equalTo("020184000002"));
    }

    @Test
    void theCandidateStaysAsItWasAndNobodyIsTold() {
        UUID id = listed(tree);
        outbox.forget();
        recorded(tree, id, NUMBER);
        asProvince(tree)
                .get(CANDIDATES + "/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("citizenNumber", nullValue());
        assertThat(outbox.rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "020084000001,citizen-number-sex",
        "020384000001,citizen-number-century",
        "020185000001,citizen-number-birth-year",
        "003184000001,citizen-number-province",
        "081234567,citizen-number-length",
        "02018400000X,citizen-number-digits",
    })
    void whatDoesNotFitIsKeptWithAWarning(String number, String code) {
        UUID id = listed(tree);
        recorded(tree, id, number).then().statusCode(201).body("warnings.code", contains(code));
        asProvince(tree).get(path(id)).then().body("warnings.code", contains(code));
        revealed(tree, id, "CORRECTION").then().body("citizenNumber", equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "020184000001020184000001020184000001"})
    void onlyNothingAndTooMuchIsRefused(String number) {
        recorded(tree, listed(tree), number).then().spec(Problems.of(422, "validation-failed", "/citizenNumber"));
    }

    @Test
    void theSameNumberPointsToTheOtherCandidate() {
        UUID first = listed(tree);
        UUID second = listed(tree);
        recorded(tree, first, NUMBER);
        recorded(tree, second, "020-184-000-001")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("duplicate-citizen-number"))
                .body("warnings[0].candidateId", equalTo(first.toString()));
        asProvince(tree).get(path(first)).then().body("warnings[0].candidateId", equalTo(second.toString()));
    }

    @Test
    void ofACandidateElsewhereOnlyIsToldThatThereIsOne() {
        recorded(tree, listed(tree, listing(tree.otherCell())), NUMBER);
        UUID id = listed(tree);
        as(Roles.CELL_OFFICER, tree.cell())
                .body(body("citizenNumber", NUMBER))
                .put(path(id))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("duplicate-citizen-number"))
                .body("warnings[0].candidateId", nullValue());
    }

    @Test
    void revealingNeedsAPurposeAndIsWrittenDown() {
        UUID id = listed(tree);
        recorded(tree, id, NUMBER);
        revealed(tree, id, "CURIOSITY").then().spec(Problems.of(422, "unknown-code", "/purpose"));
        revealed(tree, id, "").then().spec(Problems.of(422, "validation-failed", "/purpose"));
        revealed(tree, id, "ADMISSION_FILE")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("citizenNumber", equalTo(NUMBER))
                .body("purpose", equalTo("ADMISSION_FILE"));
        asProvince(tree)
                .get(CANDIDATES + "/" + id + "/accesses")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CITIZEN_NUMBER_REVEALED", "CITIZEN_NUMBER_RECORDED"))
                .body("items[0].purpose", equalTo("ADMISSION_FILE"))
                .body("items[0].subject", equalTo(Roles.PROVINCE_OFFICER))
                .body("items[0].happenedAt", notNullValue())
                .body("items[1].purpose", nullValue());
    }

    @Test
    void withoutALineInTheBookNothingIsShownOrRecorded() {
        UUID id = listed(tree);
        recorded(tree, id, NUMBER);
        database.execute("create or replace function break_access() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_access before insert on candidate_access for each row"
                + " execute function break_access()");
        revealed(tree, id, "ADMISSION_FILE")
                .then()
                .spec(Problems.of(500, "internal-error"))
                .body("citizenNumber", nullValue());
        change(id, "\"1\"", "020184000002").then().statusCode(500);
        recorded(tree, listed(tree), NUMBER).then().statusCode(500);
        assertThat(database.value("select version from candidate_citizen_number"))
                .isEqualTo(1L);
    }

    @Test
    void theBookIsOnlyAddedTo() {
        recorded(tree, listed(tree), NUMBER);
        assertThatThrownBy(() -> database.execute("update candidate_access set subject = 'nobody'"))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> database.execute("delete from candidate_access"))
                .hasMessageContaining("only added to");
    }

    @Test
    void theBookIsReadPageByPage() {
        UUID id = listed(tree);
        recorded(tree, id, NUMBER);
        revealed(tree, id, "ADMISSION_FILE");
        revealed(tree, id, "LEGAL_REQUEST");
        String accesses = CANDIDATES + "/" + id + "/accesses?limit=2";
        String cursor = asProvince(tree)
                .get(accesses)
                .then()
                .body("items.purpose", contains("LEGAL_REQUEST", "ADMISSION_FILE"))
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .get(accesses + "&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items.kind", contains("CITIZEN_NUMBER_RECORDED"))
                .body("nextCursor", nullValue());
    }

    @Test
    void whereThereIsNoNumberNoneIsShown() {
        UUID id = listed(tree);
        asProvince(tree).get(path(id)).then().spec(Problems.of(404, "citizen-number-not-found"));
        revealed(tree, id, "ADMISSION_FILE").then().spec(Problems.of(404, "citizen-number-not-found"));
        asProvince(tree).get(CANDIDATES + "/" + id + "/accesses").then().body("items", empty());
    }

    @Test
    void purposesAndProvincesAreCodeLists() {
        asProvince(tree)
                .get("/api/v1/code-lists")
                .then()
                .body("lists.find { it.name == 'access-purposes' }.items", hasSize(5))
                .body("lists.find { it.name == 'birth-registration-provinces' }.items", hasSize(63))
                .body("lists.find { it.name == 'access-kinds' }.items.code", not(empty()));
    }

    private io.restassured.response.Response change(UUID id, String ifMatch, String number) {
        return asProvince(tree)
                .header("If-Match", ifMatch)
                .body(body("citizenNumber", number))
                .put(path(id));
    }
}

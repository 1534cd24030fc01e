package vn.memberdev.candidates.citizennumber;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.NUMBER;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.recorded;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.revealed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.privacy.BlindIndexes;
import vn.memberdev.platform.privacy.FieldCipher;
import vn.memberdev.platform.privacy.PrivacyKeys;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.TestKeys;

@QuarkusTest
class KeyRotationResourceTest extends ServiceTest {

    private static final String ROTATION = "/internal/privacy/rotation";

    @Test
    void oldNumbersComeUnderTheCurrentKey() {
        UUID old = underTheOldKey(NUMBER);
        recorded(tree, listed(tree), "020184000002");
        rotate().body("currentKey", equalTo(TestKeys.CURRENT))
                .body("rotated", equalTo(1))
                .body("unreadable", equalTo(0))
                .body("remaining", equalTo(0));
        assertThat(database.rows("select distinct key_id, version from candidate_citizen_number"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("key_id", TestKeys.CURRENT)
                        .containsEntry("version", 1L));
        revealed(tree, old, "CORRECTION").then().body("citizenNumber", equalTo(NUMBER));
        rotate().body("rotated", equalTo(0));
    }

    @Test
    void untilThenOldNumbersAreShownAndFound() {
        UUID old = underTheOldKey(NUMBER);
        revealed(tree, old, "CORRECTION").then().body("citizenNumber", equalTo(NUMBER));
        recorded(tree, listed(tree), NUMBER)
                .then()
                .body("warnings.code", contains("duplicate-citizen-number"))
                .body("warnings[0].candidateId", equalTo(old.toString()));
    }

    @Test
    void manyAreDoneInOneCall() {
        UUID id = underTheOldKey(NUMBER);
        database.execute(
                "insert into candidate (id, version, changed_at, full_name, search_name, sort_name, listed_on, birth_date,"
                        + " sex, organisation_id) select gen_random_uuid(), version, changed_at, full_name, search_name,"
                        + " sort_name, listed_on, birth_date, sex, organisation_id from candidate, generate_series(1, 450) where id = ?",
                id);
        database.rows("select id from candidate where id <> ?", id)
                .forEach(row -> underTheOldKey((UUID) row.get("id"), NUMBER));
        rotate().body("rotated", equalTo(451)).body("remaining", equalTo(0));
    }

    @Test
    void aNumberThatWasTamperedWithStopsNothing() {
        UUID tampered = underTheOldKey(NUMBER);
        UUID other = underTheOldKey("020184000002");
        database.execute(
                "update candidate_citizen_number set ciphertext = set_byte(ciphertext, octet_length(ciphertext) - 1,"
                        + " get_byte(ciphertext, octet_length(ciphertext) - 1) # 1) where candidate_id = ?",
                tampered);
        rotate().body("rotated", equalTo(1)).body("unreadable", equalTo(1)).body("remaining", equalTo(1));
        revealed(tree, other, "CORRECTION").then().body("citizenNumber", equalTo("020184000002"));
        revealed(tree, tampered, "CORRECTION").then().statusCode(500);
    }

    @Test
    void onlyOperatorsMayRotate() {
        given().post(ROTATION).then().statusCode(401);
        for (String role : new String[] {Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.INTEGRATION}) {
            as(role, tree.province()).post(ROTATION).then().statusCode(403);
        }
    }

    private UUID underTheOldKey(String number) {
        UUID id = listed(tree);
        underTheOldKey(id, number);
        return id;
    }

    private void underTheOldKey(UUID id, String number) {
        PrivacyKeys keys = TestKeys.writingWith(TestKeys.OLD);
        StoredCitizenNumber sealed =
                new CitizenNumberSeal(new FieldCipher(keys), new BlindIndexes(keys)).seal(id, 1, Instant.EPOCH, number);
        database.execute(
                "insert into candidate_citizen_number values (?, 1, now(), ?, ?, ?)",
                id,
                sealed.keyId(),
                sealed.ciphertext(),
                sealed.blindIndex());
    }

    private ValidatableResponse rotate() {
        return as(Roles.OPERATOR, tree.province()).post(ROTATION).then().statusCode(200);
    }
}

package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Management;

/**
 * A person who can be recognised everywhere goes through the calls of the service, good and bad, and is then looked for
 * wherever a person must not be: topics, outbox, log, metrics, histories; the citizen number in every table.
 */
@QuarkusTest
class CanaryTest extends ServiceTest {

    private static final String NAME = "Hoàng Yến Chim Vàng";
    private static final String CORRECTED = "Hoàng Oanh Chim Vàng";
    private static final String BIRTH_DATE = "1983-07-29";
    private static final String NOTE = "Ghi chú về con hoàng yến";
    private static final String NUMBER = "020183774411";

    /** A part of each that nothing else contains, in the forms in which it could have got out. */
    private static final List<String> PERSON = List.of(
            "Chim Vàng", "chim vang", "chim+vang", "Chim V\\u00e0ng", BIRTH_DATE, "29/07/1983", "con hoàng yến");

    private static final List<String> CITIZEN_NUMBER = List.of(NUMBER, "183774411", "020 183 774 411", "774411");

    /** Where the service keeps the person for itself, and an answer for a caller who asks again. */
    private static final List<String> KEEPS_PERSONS = List.of(
            "candidate", "candidate_listing", "candidate_task", "candidate_activity", "nomination", "idempotency_key");

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
        database.execute("create or replace function break_anything() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
    }

    @AfterEach
    void mend() {
        log.close();
        database.execute("drop trigger if exists break_anything on candidate");
        database.execute("drop trigger if exists break_anything on candidate_citizen_number");
    }

    @Test
    void thePersonStaysInside() {
        UUID id = listed(tree, person());
        goThroughTheList(id);
        beFollowed(id);
        beNominated();
        recordTheNumber(id);
        beRead(id);
        beRefused(id);
        beBroken(id);
        attempt(tree, id, "removal", with(removal("WITHDREW", "2009-12-15", tree.cell()), "note", NOTE))
                .then()
                .statusCode(200);

        assertThat(outbox.rows()).isNotEmpty();
        outbox.rows().forEach(row -> assertClean("outbox", row.toString()));
        assertThat(log.texts()).anyMatch(text -> text.contains("broken on purpose"));
        log.texts().forEach(text -> assertClean("log", text));
        assertClean("metrics", Management.metrics());
        texts().topics().forEach(text -> assertClean("topics", text));
        texts().tables().forEach((table, text) -> assertClean(table, text, KEEPS_PERSONS.contains(table)));
    }

    private Map<String, Object> person() {
        return with(with(listing(tree.cell()), "fullName", NAME), "birthDate", BIRTH_DATE);
    }

    private void goThroughTheList(UUID id) {
        asProvince(tree)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(batch(person(), person()))
                .post("/api/v1/candidates:batch")
                .then()
                .statusCode(207);
        asProvince(tree)
                .contentType("text/csv; charset=UTF-8")
                .body(("fullName,birthDate,sex,organisationId,listedOn,resolutionNumber,resolutionDecidedOn,"
                                + "resolutionDecidingOrganisationId\n"
                                + "%1$s,%2$s,FEMALE,%3$s,2008-03-05,7,2008-03-05,%3$s\n%1$s,%2$s,%1$s,%3$s,,7,,%3$s\n")
                        .formatted(NAME, BIRTH_DATE, tree.cell()))
                .post("/api/v1/candidates:import")
                .then()
                .statusCode(200);
        asProvince(tree)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"" + get(tree, id).<Integer>path("version") + "\"")
                .body(body("fullName", CORRECTED))
                .patch(CANDIDATES + "/" + id)
                .then()
                .statusCode(200);
        UUID moving = listed(tree, person());
        attempt(
                        tree,
                        moving,
                        "transfer",
                        body(
                                "organisationId", tree.secondCell(),
                                "movedOn", "2009-01-02",
                                "certificate", decision("1-GCN", "2009-01-02", tree.base())))
                .then()
                .statusCode(200);
        cleared(tree);
    }

    private void beFollowed(UUID id) {
        attempt(
                        tree,
                        id,
                        "tasks",
                        body(
                                "title",
                                NOTE,
                                "givenOn",
                                "2008-10-01",
                                "resolution",
                                decision("9-NQ/CB", "2008-10-01", tree.cell())))
                .then()
                .statusCode(200);
        attempt(
                        tree,
                        id,
                        "tasks/" + get(tree, id).path("tasks[0].id") + "/assessment",
                        body("outcome", "COMPLETED", "assessedOn", "2008-11-01", "note", NOTE))
                .then()
                .statusCode(200);
        attempt(tree, id, "education-activities", body("kind", "TALK", "heldOn", "2008-11-02", "topic", NOTE))
                .then()
                .statusCode(200);
    }

    private void beNominated() {
        Map<String, Object> nomination =
                with(with(with(byTheCell(tree.cell()), "fullName", NAME), "birthDate", BIRTH_DATE), "note", NOTE);
        accepted(tree, nominated(tree, nomination), "2009-04-02");
        declined(tree, nominated(tree, nomination), "2009-04-02");
    }

    private void beRead(UUID id) {
        for (String read : List.of(
                "?format=csv",
                "?format=xlsx",
                "/" + id,
                "/" + id + "/history",
                "/" + id + "/citizen-number",
                "/" + id + "/accesses",
                "/" + id + "/possible-duplicates")) {
            asProvince(tree).get(CANDIDATES + read).then().statusCode(200);
        }
        asProvince(tree)
                .body(body("q", "chim vang"))
                .post(CANDIDATES + ":search")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
    }

    private void recordTheNumber(UUID id) {
        String path = CANDIDATES + "/" + id + "/citizen-number";
        asProvince(tree)
                .body(body("citizenNumber", "020 183 774 411"))
                .put(path)
                .then()
                .statusCode(201);
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body("citizenNumber", NUMBER))
                .put(path)
                .then()
                .statusCode(200);
        UUID other = listed(tree, person());
        asProvince(tree)
                .body(body("citizenNumber", NUMBER))
                .put(CANDIDATES + "/" + other + "/citizen-number")
                .then()
                .statusCode(201);
        asProvince(tree)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body("purpose", "IDENTITY_CHECK"))
                .post(path + ":reveal")
                .then()
                .statusCode(200);
    }

    private void beRefused(UUID id) {
        post(CANDIDATES, with(person(), "listedOn", "1980-01-01"), 422);
        post(CANDIDATES, with(person(), "birthDate", NOTE), 400);
        post(CANDIDATES, with(person(), NUMBER, NAME), 400);
        post(CANDIDATES, with(person(), "sex", NAME), 422);
        post(CANDIDATES, "{\"fullName\":\"" + NAME + "\",\"birthDate\":\"" + BIRTH_DATE, 400);
        String path = CANDIDATES + "/" + id + "/citizen-number";
        put(path, body("citizenNumber", NUMBER + NUMBER + NUMBER), 422);
        put(path, "{\"citizenNumber\":" + NUMBER + "x}", 400);
        post(path + ":reveal", body("purpose", NAME), 422);
        put(path, body("citizenNumber", NUMBER), 428);
    }

    private void post(String path, Object body, int status) {
        asProvince(tree).body(body).post(path).then().statusCode(status);
    }

    private void put(String path, Object body, int status) {
        asProvince(tree).body(body).put(path).then().statusCode(status);
    }

    private void beBroken(UUID id) {
        for (String table : List.of("candidate", "candidate_citizen_number")) {
            database.execute("create trigger break_anything before insert or update on " + table
                    + " for each row execute function break_anything()");
        }
        asProvince(tree).body(person()).post(CANDIDATES).then().statusCode(500);
        asProvince(tree)
                .header("If-Match", "*")
                .body(body("citizenNumber", NUMBER))
                .put(CANDIDATES + "/" + id + "/citizen-number")
                .then()
                .statusCode(500);
        mendTables();
    }

    private void mendTables() {
        database.execute("drop trigger break_anything on candidate");
        database.execute("drop trigger break_anything on candidate_citizen_number");
    }

    private PublishedTexts texts() {
        return new PublishedTexts(database, outbox);
    }

    private static void assertClean(String where, String text) {
        assertClean(where, text, false);
    }

    private static void assertClean(String where, String text, boolean keepsPersons) {
        List<String> canaries = new ArrayList<>(CITIZEN_NUMBER);
        if (!keepsPersons) {
            canaries.addAll(PERSON);
        }
        for (String canary : canaries) {
            assertThat(text).as(where).doesNotContain(canary).doesNotContain(hex(canary));
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The canaries would find something, if it were there. */
    @Test
    void theSearchFindsWhatIsThere() {
        listed(tree, person());
        assertThat(texts().tables().get("candidate")).contains("Chim Vàng", BIRTH_DATE);
    }
}

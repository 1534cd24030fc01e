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
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.SuiteTestResource;

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
        topics().forEach(text -> assertClean("topics", text));
        tables().forEach((table, text) -> assertClean(table, text, KEEPS_PERSONS.contains(table)));
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
        asProvince(tree)
                .body(with(person(), "listedOn", "1980-01-01"))
                .post(CANDIDATES)
                .then()
                .statusCode(422);
        for (Map<String, Object> malformed :
                List.of(with(person(), "birthDate", NOTE), with(person(), NUMBER, NAME))) {
            asProvince(tree).body(malformed).post(CANDIDATES).then().statusCode(400);
        }
        asProvince(tree).body(with(person(), "sex", NAME)).post(CANDIDATES).then().statusCode(422);
        asProvince(tree)
                .body("{\"fullName\":\"" + NAME + "\",\"birthDate\":\"" + BIRTH_DATE)
                .post(CANDIDATES)
                .then()
                .statusCode(400);
        String path = CANDIDATES + "/" + id + "/citizen-number";
        asProvince(tree)
                .body(body("citizenNumber", NUMBER + NUMBER + NUMBER))
                .put(path)
                .then()
                .statusCode(422);
        asProvince(tree)
                .body("{\"citizenNumber\":" + NUMBER + "x}")
                .put(path)
                .then()
                .statusCode(400);
        asProvince(tree)
                .body(body("purpose", NAME))
                .post(path + ":reveal")
                .then()
                .statusCode(422);
        asProvince(tree).body(body("citizenNumber", NUMBER)).put(path).then().statusCode(428);
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

    /** Every record of the suite's topics once the outbox is empty: key, headers and body. */
    private List<String> topics() {
        await().untilAsserted(() -> assertThat(database.count("outbox_event")).isZero());
        try (Events events = Events.ofService()) {
            List<String> texts = new ArrayList<>();
            for (String topic : SuiteTestResource.TOPICS) {
                events.all(topic).forEach(message -> texts.add(text(message)));
            }
            assertThat(texts).hasSizeGreaterThanOrEqualTo(outbox.rows().size());
            return texts;
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        StringBuilder text = new StringBuilder(message.key());
        message.headers().forEach(header -> text.append('\n')
                .append(header.key())
                .append('=')
                .append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.append('\n').append(Events.body(message)).toString();
    }

    /** Every table with all its rows as text; bytes are hexadecimal there. */
    private Map<String, String> tables() {
        Map<String, String> contents = new java.util.TreeMap<>();
        database.rows("select tablename from pg_tables where schemaname = 'public'")
                .forEach(row -> {
                    String table = (String) row.get("tablename");
                    contents.put(
                            table,
                            String.valueOf(
                                    database.value("select string_agg(t::text, chr(10)) from \"" + table + "\" t")));
                });
        assertThat(contents).containsKeys("candidate_history", "candidate_access", "candidate_citizen_number");
        return contents;
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
        assertThat(tables().get("candidate")).contains("Chim Vàng", BIRTH_DATE);
    }
}

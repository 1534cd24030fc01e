package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.acceptance;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.outcome;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.Problems;

/** A nominated person who can be recognised everywhere, looked for wherever a person must not be. */
@QuarkusTest
class NominationCanaryTest extends ServiceTest {

    private static final String NAME = "Hoàng Khuyên Vành Mắt";
    private static final String BIRTH_DATE = "1985-08-17";
    private static final String NOTE = "Ghi chú về con vành khuyên";

    /** A part of each that nothing else contains. */
    private static final String[] CANARIES = {"Vành Mắt", BIRTH_DATE, "con vành khuyên"};

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
        database.execute("create or replace function break_nomination() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
    }

    @AfterEach
    void mend() {
        log.close();
        database.execute("drop trigger if exists break_nomination on nomination");
    }

    @Test
    void theNominatedPersonStaysInside() {
        accepted(tree, nominated(tree, person()), "2009-04-03");
        declined(tree, nominated(tree, person()), "2009-04-03");
        beRefused();
        beBroken(nominated(tree, person()));

        assertThat(outbox.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.toString())
                .doesNotContain(CANARIES));
        assertThat(log.texts())
                .anyMatch(text -> text.contains("broken on purpose"))
                .allSatisfy(text -> assertThat(text).doesNotContain(CANARIES));
        assertThat(Management.metrics()).doesNotContain(CANARIES);
        assertThat(String.valueOf(database.value("select string_agg(h::text, chr(10)) from candidate_history h")))
                .contains("candidate-listed")
                .doesNotContain(CANARIES);
    }

    private Map<String, Object> person() {
        return with(with(with(byTheCell(tree.cell()), "fullName", NAME), "birthDate", BIRTH_DATE), "note", NOTE);
    }

    private void beRefused() {
        asProvince(tree)
                .body(with(person(), "nominatedOn", "1980-01-01"))
                .post(NOMINATIONS)
                .then()
                .statusCode(422);
        asProvince(tree)
                .body(with(person(), "sex", NAME))
                .post(NOMINATIONS)
                .then()
                .statusCode(422);
        for (Map<String, Object> malformed : List.of(with(person(), "birthDate", NOTE), with(person(), "nick", NAME))) {
            asProvince(tree).body(malformed).post(NOMINATIONS).then().statusCode(400);
        }
    }

    private void beBroken(UUID pending) {
        database.execute("create trigger break_nomination before insert or update on nomination for each row"
                + " execute function break_nomination()");
        asProvince(tree).body(person()).post(NOMINATIONS).then().spec(Problems.of(500, "internal-error"));
        asProvince(tree)
                .body(batch(person(), person()))
                .post("/api/v1/nominations:batch")
                .then()
                .spec(Problems.of(500, "internal-error"));
        outcome(tree, pending, "acceptance", acceptance("2009-04-03", tree.cell()))
                .then()
                .spec(Problems.of(500, "internal-error"));
    }
}

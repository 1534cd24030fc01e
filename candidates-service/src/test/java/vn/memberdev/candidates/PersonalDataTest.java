package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Problems;

/** A failing or refused request tells neither its caller nor the log who it was about. */
@QuarkusTest
class PersonalDataTest extends ServiceTest {

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
        database.execute("create or replace function break_candidate() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
    }

    @AfterEach
    void mend() {
        log.close();
        database.execute("drop trigger if exists break_candidate on candidate");
    }

    @Test
    void aFailureOfTheDatabaseNamesNobody() {
        database.execute("create trigger break_candidate before insert on candidate for each row"
                + " execute function break_candidate()");
        asProvince(tree).body(listing(tree.cell())).post(CANDIDATES).then().spec(Problems.of(500, "internal-error"));
        asProvince(tree)
                .body(batch(listing(tree.cell()), listing(tree.cell())))
                .post("/api/v1/candidates:batch")
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(log.texts()).anyMatch(text -> text.contains("broken on purpose"));
        assertThat(log.texts()).noneMatch(text -> text.contains("Hoa Ban") || text.contains("1984-06-02"));
    }

    @Test
    void aRefusalNamesNobody() {
        asProvince(tree)
                .body(with(listing(tree.cell()), "listedOn", "2001-01-01"))
                .post(CANDIDATES)
                .then()
                .statusCode(422);
        asProvince(tree)
                .body(with(listing(tree.cell()), "birthDate", "mùa xuân"))
                .post(CANDIDATES)
                .then()
                .statusCode(400);
        assertThat(log.texts())
                .isNotEmpty()
                .noneMatch(
                        text -> text.contains("Hoa Ban") || text.contains("1984-06-02") || text.contains("mùa xuân"));
    }
}

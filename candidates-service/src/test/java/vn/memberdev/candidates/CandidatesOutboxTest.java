package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.clearance;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.ready;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** Each use case writes exactly its events; what is refused or broken off writes none. */
@QuarkusTest
class CandidatesOutboxTest extends ServiceTest {

    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_outbox on outbox_event");
    }

    @Test
    void aListingIsOneEvent() {
        UUID id = listed(tree);
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(Topics.CANDIDATES);
            assertThat(row.aggregateType()).isEqualTo("candidate");
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_LISTED);
            assertThat(row.payload().at("/state/version").asLong()).isEqualTo(1);
            assertThat(row.payload().at("/listing/listedOn").asText()).isEqualTo("2008-03-05");
        });
    }

    @Test
    void everyStepIsAnEventWithTheNextVersion() {
        UUID id = ready(tree);
        command(tree, id, "clearance", clearance("2009-01-20", tree.base()));
        command(tree, id, "removal", removal("NOT_QUALIFIED", "2009-12-15", tree.cell()));
        command(tree, id, "listings", relisting(tree.secondCell(), "2010-03-01"));
        assertThat(outbox.rowsOf(id))
                .extracting(OutboxProbe.Row::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(outbox.types())
                .containsExactly(
                        EventTypes.CANDIDATE_LISTED,
                        EventTypes.CANDIDATE_TRAINED,
                        EventTypes.CANDIDATE_ASSIGNED,
                        EventTypes.CANDIDATE_TASK_CHANGED,
                        EventTypes.CANDIDATE_TASK_CHANGED,
                        EventTypes.CANDIDATE_CLEARED,
                        EventTypes.CANDIDATE_REMOVED,
                        EventTypes.CANDIDATE_LISTED);
        List<OutboxProbe.Row> rows = outbox.rowsOf(id);
        assertThat(rows.get(1).payload().at("/certificate/validUntil").asText()).isEqualTo("2013-09-12");
        assertThat(rows.get(5).payload().at("/state/status").asText()).isEqualTo("PROCEDURE_ALLOWED");
        assertThat(rows.get(6).payload().at("/removal/reason").asText()).isEqualTo("NOT_QUALIFIED");
        assertThat(rows.get(6).payload().at("/state/clearance").isMissingNode()).isTrue();
        assertThat(rows.get(7).payload().at("/state/listings")).hasSize(2);
        assertThat(rows.get(7).payload().at("/listing/organisationId").asText())
                .isEqualTo(tree.secondCell().toString());
    }

    @Test
    void nothingNamesThePerson() {
        UUID id = trained(tree);
        command(tree, id, "removal", with(removal("OTHER", "2009-12-15", tree.cell()), "note", "Ghi chú riêng"));
        assertThat(outbox.rows()).hasSize(3).allSatisfy(row -> assertThat(
                        row.payload().toString())
                .doesNotContain("Hoa Ban", "1984-06-02", "Ghi chú", "fullName", "birthDate", "note"));
    }

    @Test
    void aRefusalWritesNothing() {
        UUID id = removed(tree);
        outbox.forget();
        asProvince(tree)
                .header("If-Match", "\"2\"")
                .body(removal("OTHER", "2009-12-20", tree.cell()))
                .post(CANDIDATES + "/" + id + "/removal")
                .then()
                .statusCode(409);
        assertThat(outbox.rows()).isEmpty();
        assertThat(database.value("select version from candidate")).isEqualTo(1L);
    }

    @Test
    void aBrokenTransactionLeavesNeitherFactNorEvent() {
        UUID id = ready(tree);
        outbox.forget();
        breakTheOutbox();
        asProvince(tree).body(listing(tree.cell())).post(CANDIDATES).then().spec(Problems.of(500, "internal-error"));
        asProvince(tree)
                .body(batch(listing(tree.cell())))
                .post("/api/v1/candidates:batch")
                .then()
                .spec(Problems.of(500, "internal-error"));
        for (String command : List.of("awareness-certificates", "clearance", "removal")) {
            asProvince(tree)
                    .header("If-Match", "\"5\"")
                    .body(
                            switch (command) {
                                case "clearance" -> clearance("2009-01-20", tree.base());
                                case "removal" -> removal("OTHER", "2009-12-20", tree.cell());
                                default -> certificate("9/2009", "2009-02-02");
                            })
                    .post(CANDIDATES + "/" + id + "/" + command)
                    .then()
                    .statusCode(500);
        }
        assertThat(database.count("candidate")).isEqualTo(1);
        assertThat(database.count("candidate_certificate")).isEqualTo(1);
        assertThat(database.count("candidate_clearance")).isZero();
        assertThat(database.value("select version from candidate")).isEqualTo(4L);
        assertThat(outbox.rows()).isEmpty();
    }

    private void breakTheOutbox() {
        database.execute("create or replace function break_outbox() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_outbox before insert on outbox_event for each row"
                + " execute function break_outbox()");
    }
}

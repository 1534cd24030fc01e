package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.removal;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;

/** A candidate and the list as they stood on a day; both must say the same. */
@QuarkusTest
class CandidateAsOfTest extends ServiceTest {

    @Test
    void everyStatusIsThatOfTheDay() {
        UUID id = cleared(tree);
        command(tree, id, "removal", removal("LACKS_WILL", "2009-12-15", tree.cell()));
        assertUnknown(id, "2008-03-04");
        assertStatus(id, "2008-03-05", CandidateStatus.LISTED);
        assertStatus(id, "2008-09-11", CandidateStatus.LISTED);
        assertStatus(id, "2008-09-12", CandidateStatus.CLASS_COMPLETED);
        assertStatus(id, "2009-01-19", CandidateStatus.CLASS_COMPLETED);
        assertStatus(id, "2009-01-20", CandidateStatus.PROCEDURE_ALLOWED);
        assertStatus(id, "2009-12-14", CandidateStatus.PROCEDURE_ALLOWED);
        assertStatus(id, "2009-12-15", CandidateStatus.REMOVED);
    }

    @Test
    void admissionAndAnnulmentCountFromTheirDays() {
        UUID id = cleared(tree);
        try (Events events = Events.ofService()) {
            MemberEvents member = new MemberEvents(events, Ids.next(), id, tree.cell());
            settle(member.admitted(1));
            settle(member.annulled(2));
        }
        assertStatus(id, "2009-05-18", CandidateStatus.PROCEDURE_ALLOWED);
        assertStatus(id, "2009-05-19", CandidateStatus.ADMITTED);
        assertStatus(id, "2009-11-15", CandidateStatus.ADMITTED);
        assertStatus(id, "2009-11-16", CandidateStatus.CLASS_COMPLETED);
    }

    @Test
    void theViewOfADayHoldsWhatHadHappened() {
        UUID id = cleared(tree);
        command(tree, id, "removal", removal("LACKS_WILL", "2009-12-15", tree.cell()));
        asProvince(tree)
                .get(CANDIDATES + "/" + id + "?asOf=2008-09-12")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("asOf", equalTo("2008-09-12"))
                .body("certificates", hasSize(1))
                .body("clearance", nullValue())
                .body("listings", hasSize(1))
                .body("listings[0].end", nullValue())
                .body("actions", nullValue());
    }

    @Test
    void whoWasNotOnTheListYetIsNotThere() {
        UUID id = cleared(tree);
        asProvince(tree)
                .get(CANDIDATES + "/" + id + "?asOf=2008-03-04")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES + "/" + id + "?asOf=2009-01-20")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    private void assertUnknown(UUID id, String day) {
        for (CandidateStatus status : CandidateStatus.values()) {
            assertThat(found(day, status)).as(day + " " + status).doesNotContain(id.toString());
        }
    }

    private void assertStatus(UUID id, String day, CandidateStatus expected) {
        asProvince(tree)
                .get(CANDIDATES + "/" + id + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("status", equalTo(expected.name()));
        for (CandidateStatus status : CandidateStatus.values()) {
            assertThat(found(day, status).contains(id.toString()))
                    .as(day + " " + status)
                    .isEqualTo(status == expected);
        }
    }

    private List<String> found(String day, CandidateStatus status) {
        return asProvince(tree)
                .get(CANDIDATES + "?asOf=" + day + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}

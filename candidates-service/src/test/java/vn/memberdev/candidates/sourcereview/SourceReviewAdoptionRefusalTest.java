package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.advance;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assessed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.command;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.get;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.prepare;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.admissionplan.AdmissionPlanProblem;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** What stops the adoption of a review, and that nothing is left of it then. */
@QuarkusTest
class SourceReviewAdoptionRefusalTest extends ServiceTest {

    private static final Map<String, Object> PLAN = Map.of("toList", 12, "toTrain", 10, "toAdmit", 8);

    @BeforeEach
    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_review on source_review");
        database.execute("drop trigger if exists break_plan on admission_plan");
    }

    @Test
    void oneWhoCannotBeClearedStopsAll() {
        List<UUID> candidates = listedMany(tree, 5);
        prepare(tree, database, candidates.get(0), candidates.get(4));
        UUID review = assessed(
                tree,
                advance(candidates.get(0)),
                remove(candidates.get(1), "LACKS_WILL"),
                advance(candidates.get(2)),
                remove(candidates.get(3), "NOT_QUALIFIED"),
                advance(candidates.get(4)));
        outbox.forget();
        List<Object> before = versions();
        adopt(review, with(adoption(tree), "plan", PLAN))
                .then()
                .spec(Problems.of(422, "source-review-refused", "/items/" + candidates.get(2)))
                .body("errors.pointer.unique()", contains("/items/" + candidates.get(2)))
                .body("errors.code", hasItem("certificate-missing"));
        assertNothingHappened(review, before);
    }

    @Test
    void everybodyWhoRefusesIsNamedWithEveryReason() {
        List<UUID> candidates = listedMany(tree, 3);
        UUID review = assessed(
                tree, advance(candidates.get(0)), remove(candidates.get(1), "OTHER"), advance(candidates.get(2)));
        CandidateFixtures.command(
                tree,
                candidates.get(1),
                "awareness-certificates",
                CandidateFixtures.certificate("7/2010", "2010-01-10"));
        adopt(review, adoption(tree))
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_REFUSED))
                .body(
                        "errors.pointer.unique()",
                        contains(candidates.stream().map(id -> "/items/" + id).toArray()))
                .body(
                        "errors.find { it.pointer == '/items/" + candidates.get(1) + "' }.code",
                        equalTo("before-recorded-fact"));
    }

    @Test
    void aDatabaseThatRefusesAfterTheCandidatesWereWrittenUndoesThem() {
        List<UUID> candidates = listedMany(tree, 3);
        prepare(tree, database, candidates.get(0));
        UUID review =
                assessed(tree, advance(candidates.get(0)), remove(candidates.get(1), "OTHER"), keep(candidates.get(2)));
        outbox.forget();
        List<Object> before = versions();
        breakOn("review", "source_review", "update");
        adopt(review, with(adoption(tree), "plan", PLAN)).then().spec(Problems.of(500, "internal-error"));
        assertNothingHappened(review, before);
    }

    @Test
    void aPlanThatCannotBeWrittenUndoesTheReview() {
        List<UUID> candidates = listedMany(tree, 2);
        UUID review = assessed(tree, remove(candidates.get(0), "OTHER"), keep(candidates.get(1)));
        outbox.forget();
        List<Object> before = versions();
        breakOn("plan", "admission_plan", "insert");
        adopt(review, with(adoption(tree), "plan", PLAN)).then().spec(Problems.of(500, "internal-error"));
        assertNothingHappened(review, before);
    }

    @Test
    void aPlanThatIsThereAlreadyStopsTheReview() {
        List<UUID> candidates = listedMany(tree, 2);
        asProvince(tree)
                .body(body(
                        "organisationId", tree.base(),
                        "year", 2010,
                        "toList", 1,
                        "toTrain", 1,
                        "toAdmit", 1,
                        "resolution", decision("03-NQ/DU", "2009-12-01", tree.base()),
                        "adoptedOn", "2009-12-01"))
                .post("/api/v1/admission-plans")
                .then()
                .statusCode(201);
        UUID review = assessed(tree, remove(candidates.get(0), "OTHER"), keep(candidates.get(1)));
        adopt(review, with(adoption(tree), "plan", PLAN)).then().spec(Problems.of(AdmissionPlanProblem.PLAN_EXISTS));
        assertThat(statusesOf(candidates)).containsOnly("LISTED");
        assertThat(get(tree, review).<String>path("status")).isEqualTo("OPEN");
    }

    @Test
    void everybodyNeedsAVerdict() {
        List<UUID> candidates = listedMany(tree, 3);
        UUID review = assessed(tree, remove(candidates.get(1), "OTHER"));
        adopt(review, adoption(tree))
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_INCOMPLETE))
                .body("errors.pointer", contains("/items/" + candidates.get(0), "/items/" + candidates.get(2)))
                .body("errors.code", contains("verdict-missing", "verdict-missing"));
    }

    @Test
    void implausibleDatesAreNamed() {
        UUID review = assessed(tree, keep(listed(tree)));
        adopt(review, with(adoption(tree), "adoptedOn", "2009-12-14"))
                .then()
                .spec(Problems.of(422, "implausible-source-review", "/resolution/decidedOn"));
        adopt(review, with(adoption(tree), "plan", Map.of("toList", -1, "toTrain", 1)))
                .then()
                .spec(Problems.of(422, "validation-failed", "/plan/toList"))
                .body("errors.pointer", contains("/plan/toAdmit", "/plan/toList"));
    }

    private Response adopt(UUID review, Map<String, Object> adoption) {
        return command(tree, review, "adoption", adoption);
    }

    private void assertNothingHappened(UUID review, List<Object> before) {
        assertThat(versions()).isEqualTo(before);
        assertThat(database.count("candidate_clearance")).isZero();
        assertThat(database.value("select count(*) from candidate_listing where removed_on is not null"))
                .isEqualTo(0L);
        assertThat(database.value("select count(*) from candidate_history where change like '%removed'"))
                .isEqualTo(0L);
        assertThat(database.count("admission_plan")).isZero();
        assertThat(get(tree, review).<String>path("status")).isEqualTo("OPEN");
        assertThat(outbox.rows()).extracting(OutboxProbe.Row::type).isEmpty();
    }

    /** Versions of all candidates and reviews. */
    private List<Object> versions() {
        return database
                .rows("select id, version from candidate union all select id, version from source_review order by id")
                .stream()
                .map(row -> (Object) row)
                .toList();
    }

    private List<String> statusesOf(List<UUID> candidates) {
        return candidates.stream()
                .map(id -> CandidateFixtures.get(tree, id).<String>path("status"))
                .toList();
    }

    private void breakOn(String name, String table, String when) {
        database.execute("create or replace function break_" + name + "() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_" + name + " before " + when + " on " + table
                + " for each row execute function break_" + name + "()");
    }
}

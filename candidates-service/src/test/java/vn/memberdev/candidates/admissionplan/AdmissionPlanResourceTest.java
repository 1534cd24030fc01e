package vn.memberdev.candidates.admissionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.PLANS;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adopted;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adoption;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revise;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revision;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class AdmissionPlanResourceTest extends ServiceTest {

    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_outbox on outbox_event");
    }

    @Test
    void aPlanIsAdoptedByResolution() {
        asProvince(tree)
                .body(adoption(tree.base()))
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(PLANS + "/"))
                .body("year", equalTo(2010))
                .body("toList", equalTo(12))
                .body("toTrain", equalTo(10))
                .body("toAdmit", equalTo(8))
                .body("adoptedOn", equalTo("2009-12-15"))
                .body("resolution.number", equalTo("03-NQ/DU"))
                .body("reviewId", nullValue())
                .body("revisions", hasSize(1));
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(Topics.ADMISSION_PLANS);
            assertThat(row.aggregateType()).isEqualTo("admission-plan");
            assertThat(row.type()).isEqualTo(EventTypes.ADMISSION_PLAN_ADOPTED);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.payload().at("/state/toAdmit").asInt()).isEqualTo(8);
            assertThat(row.payload().at("/state/reviewId").isMissingNode()).isTrue();
        });
    }

    @Test
    void thereIsOnePlanAYear() {
        UUID plan = adopted(tree);
        asProvince(tree)
                .body(adoption(tree.base()))
                .post(PLANS)
                .then()
                .spec(Problems.of(AdmissionPlanProblem.PLAN_EXISTS))
                .body("existingId", equalTo(plan.toString()));
        adopted(tree, adoption(tree.cell()));
    }

    @Test
    void aRevisionGivesOtherFigures() {
        UUID plan = adopted(tree);
        outbox.forget();
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(revision(tree.base()))
                .put(PLANS + "/" + plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("toList", equalTo(15))
                .body("adoptedOn", equalTo("2010-07-01"))
                .body("resolution.number", equalTo("09-NQ/DU"))
                .body("revisions.toList", contains(12, 15));
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.ADMISSION_PLAN_REVISED);
            assertThat(row.version()).isEqualTo(2);
            assertThat(row.payload().at("/state/toList").asInt()).isEqualTo(15);
            assertThat(row.payload().at("/state/adoption/number").asText()).isEqualTo("09-NQ/DU");
        });
    }

    @Test
    void aPlanIsReadAsItStoodOnADay() {
        UUID plan = adopted(tree);
        revise(tree, plan);
        asProvince(tree)
                .get(PLANS + "/" + plan + "?asOf=2010-06-30")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2010-06-30"))
                .body("toList", equalTo(12))
                .body("revisions", hasSize(1));
        asProvince(tree).get(PLANS + "/" + plan).then().body("toList", equalTo(15));
        asProvince(tree)
                .get(PLANS + "/" + plan + "?asOf=2009-12-14")
                .then()
                .spec(Problems.of(AdmissionPlanProblem.PLAN_NOT_FOUND));
        asProvince(tree)
                .get(PLANS + "/" + UUID.randomUUID())
                .then()
                .spec(Problems.of(AdmissionPlanProblem.PLAN_NOT_FOUND));
    }

    @Test
    void theListIsFilteredAndPaged() {
        UUID base = adopted(tree);
        revise(tree, base);
        UUID cell = adopted(tree, with(with(adoption(tree.cell()), "year", 2009), "toList", 3));
        adopted(tree, adoption(tree.otherBase()));
        asProvince(tree)
                .get(PLANS + "?organisationId=" + tree.base() + "&subtree=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(base.toString(), cell.toString()))
                .body("items.toList", contains(15, 3));
        asProvince(tree)
                .get(PLANS + "?organisationId=" + tree.base() + "&asOf=2010-01-01")
                .then()
                .body("items.toList", contains(12));
        asProvince(tree).get(PLANS + "?year=2009").then().body("items.id", contains(cell.toString()));
        asProvince(tree).get(PLANS + "?asOf=2009-12-14").then().body("items", hasSize(0));
        String cursor = asProvince(tree)
                .get(PLANS + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .get(PLANS + "?limit=2&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void implausibleDatesAreNamed() {
        asProvince(tree)
                .body(with(adoption(tree.base()), "adoptedOn", "2009-12-14"))
                .post(PLANS)
                .then()
                .spec(Problems.of(422, "implausible-admission-plan", "/resolution/decidedOn"));
        UUID plan = adopted(tree);
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(with(revision(tree.base()), "adoptedOn", "2011-01-01"))
                .put(PLANS + "/" + plan)
                .then()
                .spec(Problems.of(422, "implausible-admission-plan", "/adoptedOn"))
                .body("errors.code", contains("outside-planning-time"));
    }

    @Test
    void figuresAreWholeAndNotNegative() {
        asProvince(tree)
                .body(with(adoption(tree.base()), "toAdmit", -1))
                .post(PLANS)
                .then()
                .spec(Problems.of(422, "validation-failed", "/toAdmit"));
    }

    @Test
    void aRevisionSaysWhichVersionItHasSeen() {
        UUID plan = adopted(tree);
        asProvince(tree)
                .body(revision(tree.base()))
                .put(PLANS + "/" + plan)
                .then()
                .spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"7\"")
                .body(revision(tree.base()))
                .put(PLANS + "/" + plan)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void aRepeatedCallIsAnsweredAgain() {
        String key = UUID.randomUUID().toString();
        for (int call = 0; call < 2; call++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .body(adoption(tree.base()))
                    .post(PLANS)
                    .then()
                    .statusCode(201);
        }
        assertThat(database.count("admission_plan")).isEqualTo(1);
    }

    @Test
    void aBrokenTransactionLeavesNeitherPlanNorEvent() {
        database.execute("create or replace function break_outbox() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_outbox before insert on outbox_event for each row"
                + " execute function break_outbox()");
        asProvince(tree).body(adoption(tree.base())).post(PLANS).then().spec(Problems.of(500, "internal-error"));
        assertThat(database.count("admission_plan")).isZero();
        assertThat(database.count("admission_plan_revision")).isZero();
        assertThat(outbox.rows()).isEmpty();
    }
}

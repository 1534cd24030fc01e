package vn.memberdev.evaluation.rating.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Many first ratings at once: what holds for both kinds of subject. */
abstract class RatingBulkCases {

    protected final RatedSubject subject;

    @Inject
    OrgTree tree;

    protected EvaluationFixture fixture;
    protected UUID first;
    protected UUID second;

    RatingBulkCases(RatedSubject subject) {
        this.subject = subject;
    }

    @BeforeEach
    void twoSubjectsInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        first = subject.first(fixture);
        second = subject.second(fixture);
    }

    @Test
    void theItemsOfABatchAreAcceptedOrRefusedOnTheirOwn() {
        batch(
                        item(first, 2009, "GOOD"),
                        item(UUID.randomUUID(), 2009, "GOOD"),
                        item(second, 2009, "BRILLIANT"),
                        item(second, 2008, "GOOD"),
                        item(second, 2009, "COMPLETED"),
                        item(first, 2009, "COMPLETED"),
                        item(subject.outside(fixture), 2009, "GOOD"),
                        "{\"year\": 2009}",
                        "null")
                .statusCode(207)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(7))
                .body("items.status", contains(201, 404, 422, 409, 201, 409, 404, 422, 422))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.code", equalTo(subject.problem("not-found")))
                .body("items[2].problem.errors[0].pointer", equalTo("/category"))
                .body("items[3].problem.code", equalTo("no-open-campaign"))
                .body("items[5].problem.code", equalTo(subject.problem("already-rated")))
                .body("items[6].problem.code", equalTo(subject.problem("not-found")))
                .body("items[7].problem.code", equalTo("validation-failed"));
        assertThat(fixture.count("rating")).isEqualTo(2);
        assertThat(fixture.outbox().types()).containsExactly(subject.eventType(), subject.eventType());
    }

    @Test
    void aBatchSentAgainDoublesNothing() {
        batch(item(first, 2009, "GOOD")).body("accepted", equalTo(1));
        String existing = fixture.database().value("select id from rating").toString();
        batch(item(first, 2009, "GOOD"))
                .body("refused", equalTo(1))
                .body("items[0].problem.extensions.existingId", equalTo(existing));
        assertThat(fixture.count("rating")).isEqualTo(1);
    }

    @Test
    void aBatchWithTheSameKeyIsAnsweredAsTheFirst() {
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            fixture.as(Roles.INTEGRATION, fixture.org().committee())
                    .header("Idempotency-Key", key)
                    .body("{\"items\": [" + item(first, 2009, "GOOD") + "]}")
                    .post(subject.path() + ":batch")
                    .then()
                    .statusCode(207)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed))
                    .body("accepted", equalTo(1));
        }
        assertThat(fixture.outbox().rows()).hasSize(1);
    }

    @Test
    void aBatchHasAtMost500Items() {
        batch(Collections.nCopies(501, item(first, 2009, "GOOD")).toArray(String[]::new))
                .spec(Problems.of(422, "batch-too-large"));
    }

    @Test
    void anEmptyBatchChangesNothing() {
        batch().statusCode(207).body("accepted", equalTo(0)).body("refused", equalTo(0));
    }

    @Test
    void aFileIsTakenRowByRow() {
        String decision = ",04-QD/DU,2010-01-15," + fixture.org().base() + "\n";
        String good = subject.cells("RATED", "GOOD", "") + decision;
        csv(subject.header()
                        + first + ",2009," + subject.cells("RATED", subject.best(), "") + decision
                        + second + ",2009," + subject.cells("NOT_RATED", "", "NOT_REVIEWED") + decision
                        + second + ",2009," + good
                        + "nobody,2009," + good
                        + UUID.randomUUID() + ",2009," + good
                        + second + ",," + good)
                .statusCode(200)
                .body("received", equalTo(6))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(4))
                .body("rows.find { it.row == 4 }.code", equalTo(subject.problem("already-rated")))
                .body("rows.find { it.row == 5 }.code", equalTo("malformed-request"))
                .body("rows.find { it.row == 6 }.code", equalTo(subject.problem("not-found")))
                .body("rows.find { it.row == 7 }.errors[0].pointer", equalTo("/year"));
        assertThat(fixture.outbox().rows()).hasSize(2);
    }

    @Test
    void aFileWithAColumnThatNobodyReadsIsRefused() {
        csv(subject.idField() + ",year,mood\n" + first + ",2009,fine\n")
                .statusCode(422)
                .body("code", equalTo("file-refused"))
                .body("errors.code", hasItem("heading-unknown"));
        assertThat(fixture.count("rating")).isZero();
    }

    protected ValidatableResponse batch(String... items) {
        return fixture.asCommittee()
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post(subject.path() + ":batch")
                .then();
    }

    protected ValidatableResponse csv(String file) {
        return fixture.asCommittee()
                .contentType("text/csv")
                .body(file)
                .post(subject.path() + ":import")
                .then();
    }

    protected String item(UUID id, int year, String category) {
        return """
                {"%s": "%s", "year": %d, "outcome": "RATED", "category": "%s", %s}"""
                .formatted(subject.idField(), id, year, category, fixture.decision("04-QD/DU", "2010-01-15"));
    }
}

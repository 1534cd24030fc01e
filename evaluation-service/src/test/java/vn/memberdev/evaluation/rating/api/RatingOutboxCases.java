package vn.memberdev.evaluation.rating.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.Topics;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.evaluation.rating.FirstRating;
import vn.memberdev.evaluation.rating.RatingService;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** Each rating is published in its own transaction: what holds for both kinds of subject. */
abstract class RatingOutboxCases {

    protected final RatedSubject subject;

    @Inject
    OrgTree tree;

    @Inject
    RatingService service;

    protected EvaluationFixture fixture;
    private Scope scope;
    protected UUID rated;

    RatingOutboxCases(RatedSubject subject) {
        this.subject = subject;
    }

    @BeforeEach
    void aSubjectInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        rated = subject.first(fixture);
        scope = new Scope(
                "tester", Set.of(Roles.COMMITTEE_OFFICER), fixture.org().committee());
    }

    @AfterEach
    void mend() {
        fixture.mendOutbox();
    }

    @Test
    void aRatingAndItsRevisionAreOneEventEach() {
        UUID id = rate("GOOD", null);
        rate("COMPLETED", "\"1\"");

        List<OutboxProbe.Row> rows = fixture.outbox().rows();
        assertThat(rows).extracting(OutboxProbe.Row::version).containsExactly(1L, 2L);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo(Topics.RATINGS);
            assertThat(row.aggregateType()).isEqualTo(subject.aggregate());
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.type()).isEqualTo(subject.eventType());
        });
        JsonNode state = rows.get(1).payload().get("state");
        assertThat(state.get("version").asLong()).isEqualTo(2);
        assertThat(state.get(subject.idField()).asText()).isEqualTo(rated.toString());
        assertRollOf(state);
        assertThat(state.get("result").get("category").asText()).isEqualTo("COMPLETED");
        assertThat(state.get("revisions").get(0).get("category").asText()).isEqualTo("GOOD");
    }

    @Test
    void aRevisionThatSaysTheSameIsNoEvent() {
        rate("GOOD", null);
        rate("GOOD", "\"1\"");
        assertThat(fixture.outbox().rows()).hasSize(1);
    }

    @Test
    void aBatchIsOneEventForEachAcceptedItem() {
        service.rateAll(scope, subject.subject(), new Batch<>(List.of(item(rated), item(UUID.randomUUID()))));
        assertThat(fixture.outbox().types()).containsExactly(subject.eventType());
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNothing() {
        QuarkusTransaction.begin();
        rate("GOOD", null);
        QuarkusTransaction.rollback();
        assertThat(fixture.outbox().rows()).isEmpty();
        assertThat(fixture.count("rating")).isZero();
    }

    @Test
    void aRatingWhoseEventCannotBeWrittenIsNotThere() {
        fixture.breakOutbox();
        fixture.asCommittee()
                .body(fixture.rated("GOOD"))
                .put(subject.path() + "/" + rated + "/2009")
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(fixture.count("rating")).isZero();
        assertThat(fixture.outbox().rows()).isEmpty();
    }

    private UUID rate(String category, String ifMatch) {
        return service.rate(scope, subject.subject(), new RatingKey(rated, 2009), verdict(category), ifMatch)
                .rating()
                .id();
    }

    /** What a request that rates with this category says. */
    abstract Verdict verdict(String category);

    abstract FirstRating item(UUID id);

    /** The state says where the subject stands on the roll. */
    abstract void assertRollOf(JsonNode state);

    protected Act decision() {
        return new Act("04-QD/DU", LocalDate.of(2010, 1, 15), fixture.org().base());
    }
}

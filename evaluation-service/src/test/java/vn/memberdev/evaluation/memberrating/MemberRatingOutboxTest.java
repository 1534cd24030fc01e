package vn.memberdev.evaluation.memberrating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.evaluation.result.DecisionBody;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingOutboxTest {

    @Inject
    OrgTree tree;

    @Inject
    MemberRatingService service;

    private EvaluationFixture fixture;
    private Scope scope;
    private UUID member;

    @BeforeEach
    void aMemberInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        member = fixture.memberOf(fixture.org().cell());
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
            assertThat(row.aggregateType()).isEqualTo("member-rating");
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.type()).isEqualTo(EventTypes.MEMBER_RATED);
        });
        var state = rows.get(1).payload().get("state");
        assertThat(state.get("version").asLong()).isEqualTo(2);
        assertThat(state.get("memberId").asText()).isEqualTo(member.toString());
        assertThat(state.get("organisationId").asText())
                .isEqualTo(fixture.org().cell().toString());
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
        service.rateAll(scope, new Batch<>(List.of(item(member), item(UUID.randomUUID()))));
        assertThat(fixture.outbox().types()).containsExactly(EventTypes.MEMBER_RATED);
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNothing() {
        QuarkusTransaction.begin();
        rate("GOOD", null);
        QuarkusTransaction.rollback();
        assertThat(fixture.outbox().rows()).isEmpty();
        assertThat(fixture.count("member_rating")).isZero();
    }

    @Test
    void aRatingWhoseEventCannotBeWrittenIsNotThere() {
        fixture.breakOutbox();
        fixture.asCommittee()
                .body(fixture.rated("GOOD"))
                .put("/api/v1/member-ratings/" + member + "/2009")
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(fixture.count("member_rating")).isZero();
        assertThat(fixture.outbox().rows()).isEmpty();
    }

    private UUID rate(String category, String ifMatch) {
        var request = new RateMemberRequest(RatingOutcome.RATED, category, null, decision());
        return service.rate(scope, member, 2009, request, ifMatch).rating().id();
    }

    private MemberRatingItem item(UUID id) {
        return new MemberRatingItem(id, 2009, RatingOutcome.RATED, "GOOD", null, decision());
    }

    private DecisionBody decision() {
        return new DecisionBody(
                "04-QD/DU", LocalDate.of(2010, 1, 15), fixture.org().base());
    }
}

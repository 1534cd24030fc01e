package vn.memberdev.evaluation.residence;

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
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ResidenceOutboxTest {

    @Inject
    OrgTree tree;

    @Inject
    IntroductionService introductions;

    @Inject
    CommentService comments;

    private EvaluationFixture fixture;
    private Scope scope;
    private IntroduceRequest request;

    @BeforeEach
    void aMember() {
        fixture = EvaluationFixture.start(tree);
        UUID member = fixture.memberOf(fixture.org().cell());
        request = new IntroduceRequest(member, ResidenceGroup.INTRODUCED, LocalDate.of(2008, 1, 15));
        scope = new Scope(
                "tester", Set.of(Roles.COMMITTEE_OFFICER), fixture.org().committee());
    }

    @AfterEach
    void mend() {
        fixture.mendOutbox();
    }

    @Test
    void anIntroductionAndItsCommentAreOneEventEach() {
        UUID id = introductions.introduce(scope, request).id();
        comments.comment(scope, id, comment(), "\"1\"");

        List<OutboxProbe.Row> rows = fixture.outbox().rows();
        assertThat(rows)
                .extracting(OutboxProbe.Row::type)
                .containsExactly(EventTypes.RESIDENCE_INTRODUCED, EventTypes.RESIDENCE_COMMENTED);
        assertThat(rows).extracting(OutboxProbe.Row::version).containsExactly(1L, 2L);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo(Topics.RESIDENCE);
            assertThat(row.aggregateType()).isEqualTo("residence-introduction");
            assertThat(row.aggregateId()).isEqualTo(id);
        });
        assertThat(rows.get(1).payload().at("/comment/year").asInt()).isEqualTo(2008);
    }

    @Test
    void aBatchIsOneEventForEachAcceptedItem() {
        introductions.introduceAll(scope, new Batch<>(List.of(request, request)));
        assertThat(fixture.outbox().types()).containsExactly(EventTypes.RESIDENCE_INTRODUCED);
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNothing() {
        QuarkusTransaction.begin();
        introductions.introduce(scope, request);
        QuarkusTransaction.rollback();
        assertThat(fixture.outbox().rows()).isEmpty();
        assertThat(fixture.count("residence_introduction")).isZero();
    }

    @Test
    void aCommentWhoseEventCannotBeWrittenIsNotThere() {
        UUID id = introductions.introduce(scope, request).id();
        fixture.breakOutbox();
        fixture.asCommittee()
                .header("If-Match", "\"1\"")
                .body("{\"year\": 2008, \"verdict\": \"FAVOURABLE\", \"commentedOn\": \"2008-12-05\"}")
                .post("/api/v1/residence-introductions/" + id + "/comments")
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(fixture.count("residence_comment")).isZero();
        assertThat(fixture.outbox().rows()).hasSize(1);
    }

    private static CommentRequest comment() {
        return new CommentRequest(2008, ResidenceVerdict.FAVOURABLE, LocalDate.of(2008, 12, 5), "Chấp hành tốt");
    }
}

package vn.memberdev.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.generation.Phase;

/** Facts that are not what their owners said, with every version right: only the topics know better. */
@QuarkusTest
class RebuildFromTopicsTest extends StepByStep {

    /** Other tests have left members on the topics. */
    private static final String OWN = "state #>> '{affiliations,0,organisationId}' = ";

    @Test
    void factsThatDifferFromTheTopicsArePutRight() {
        spoilThreeFacts();
        assertThat(admitted()).isEqualTo("10");
        long facts = RebuildCalls.start();
        schedule.run();
        assertThat(generations.live().id()).isEqualTo(facts);
        assertThat(admitted()).as("the facts say so").isEqualTo("7");

        long topics = startFromTopics();
        schedule.run();

        assertThat(generations.live().id()).isEqualTo(topics);
        assertThat(admitted()).isEqualTo("10");
        assertThat(database.value("select count(*) from fact where cast(state as text) like '%2006-05-19%' and " + OWN
                        + "'" + orgs.cell() + "'"))
                .isEqualTo(10L);
        read(topics)
                .body("source", equalTo("TOPICS"))
                .body("phase", equalTo("LIVE"))
                .body("records", greaterThanOrEqualTo(10))
                .body("restated", greaterThanOrEqualTo(3));
        Figures.proof();
    }

    @Test
    void aFactThatIsLostComesBack() {
        database.execute("delete from fact where kind = 'MEMBER'");

        startFromTopics();
        schedule.run();

        assertThat(database.value("select count(*) from fact where cast(state as text) like '%2006-05-19%' and " + OWN
                        + "'" + orgs.cell() + "'"))
                .isEqualTo(10L);
        assertThat(admitted()).isEqualTo("10");
        Figures.proof();
    }

    @Test
    void theLaterOfTwoStatesOfOneVersionIsTaken() {
        MemberState first = AMember.at(orgs.cell()).admitted("2006-06-01").build();
        feed.deliver(List.of(first));
        feed.deliver(List.of(
                asOne(first, AMember.at(orgs.cell()).admitted("2007-06-01").build())));
        assertThat(admitted()).as("the same version again is passed over").isEqualTo("11");

        startFromTopics();
        schedule.run();
        assertThat(admitted()).isEqualTo("10");
        long again = startFromTopics();
        schedule.run();

        assertThat(admitted()).isEqualTo("10");
        assertThat(generations.live().id()).isEqualTo(again);
        Figures.proof();
    }

    @Test
    void aReaderThatIsKilledGoesOnWhereItWas() {
        spoilThreeFacts();
        long id = startFromTopics();
        try (TopicReader reader = reading.open(2)) {
            reading.read(id, reader);
            reading.read(id, reader);
        }
        assertThat(generations.find(id).orElseThrow().phase()).isEqualTo(Phase.READING);

        schedule.run();

        assertThat(generations.live().id()).isEqualTo(id);
        assertThat(admitted()).isEqualTo("10");
        Figures.proof();
    }

    @Test
    void whatNobodyCanReadIsCountedAndPassedOver() {
        feed.sendBody(Topics.MEMBERS, UUID.randomUUID(), 1, EventTypes.MEMBER_REGISTERED, "{\"state\":{\"id\":7}}");
        feed.settle();
        long id = startFromTopics();

        schedule.run();

        read(id).body("phase", equalTo("LIVE")).body("unreadable", greaterThanOrEqualTo(1));
        assertThat(admitted()).isEqualTo("10");
    }

    @Test
    void itCanBeAbortedWhileItReads() {
        long id = startFromTopics();

        RebuildCalls.asOperator()
                .post(RebuildCalls.PATH + "/" + id + "/abort")
                .then()
                .body("phase", equalTo("ABORTED"));

        schedule.run();
        assertThat(generations.live().id()).isNotEqualTo(id);
    }

    @Test
    void anotherSourceIsNotKnown() {
        RebuildCalls.asOperator()
                .post(RebuildCalls.PATH + "?from=BACKUP")
                .then()
                .spec(Problems.of(422, "unknown-code"));
        assertThat(generations.built()).isEmpty();
        assertThat(generations.live().rules()).isEqualTo(ContributionRules.NUMBER);
    }

    /** The state of another member as one of the first, with its version. */
    private static MemberState asOne(MemberState first, MemberState other) {
        return new MemberState(
                first.id(),
                first.version(),
                other.status(),
                other.birthYear(),
                other.sex(),
                other.affiliations(),
                other.education(),
                other.admission(),
                other.trainingTurns(),
                other.recordedAt());
    }

    /** As a broken disk or a hand in the database would: the versions are right, the states are not. */
    private void spoilThreeFacts() {
        database.execute(
                "update fact set state = cast(replace(cast(state as text), '2006-05-19', '1999-01-01') as jsonb)"
                        + " where kind = 'MEMBER' and id in (select id from fact where kind = 'MEMBER' order by id limit 3)");
    }

    private static long startFromTopics() {
        return RebuildCalls.asOperator()
                .post(RebuildCalls.PATH + "?from=TOPICS")
                .then()
                .statusCode(201)
                .body("phase", equalTo("READING"))
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse read(long id) {
        return RebuildCalls.asOperator()
                .get(RebuildCalls.PATH + "/" + id)
                .then()
                .statusCode(200);
    }
}

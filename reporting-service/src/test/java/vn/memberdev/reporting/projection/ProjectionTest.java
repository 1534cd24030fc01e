package vn.memberdev.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.Scenario;
import vn.memberdev.reporting.States;

/** Real events through the real broker, in every order: the figures must be those of the newest versions. */
@QuarkusTest
class ProjectionTest {

    @Inject
    OrgTree tree;

    private final Database database = Database.ofService();
    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Scenario scenario;

    @BeforeEach
    void begin() {
        database.clean();
        orgs = OrgFixture.plant(tree);
        scenario = Scenario.in(orgs.cell(), orgs.otherCell());
    }

    @AfterEach
    void end() {
        feed.close();
        // What was set aside on purpose must not make the figures of other tests incomplete.
        database.clean();
    }

    @Test
    void eachVersionTakesThePlaceOfTheOneBefore() {
        for (Object state : scenario.history()) {
            feed.deliver(List.of(state));
            Figures.proof();
        }

        Figures.assertCountersAreThoseOf(scenario.newest());
    }

    @Test
    void oneBatchOfAllVersionsIsTheSameAsManyBatches() {
        feed.deliver(scenario.history());

        assertFigures();
    }

    @Test
    void duplicatesChangeNothing() {
        List<Object> twice = new ArrayList<>(scenario.history());
        twice.addAll(scenario.history());

        feed.deliver(twice);
        feed.deliver(scenario.history());

        assertFigures();
    }

    @Test
    void theWrongOrderChangesNothing() {
        List<Object> reversed = scenario.history();
        Collections.reverse(reversed);

        feed.deliver(reversed);

        assertFigures();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neitherDoDuplicatesInAnyOrderAndInAnyBatches(long seed) {
        Random random = new Random(seed);
        List<Object> shuffled = new ArrayList<>(scenario.history());
        shuffled.addAll(scenario.history());
        Collections.shuffle(shuffled, random);

        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(12));
            feed.deliver(shuffled.subList(from, to));
            Figures.proof();
            from = to;
        }

        assertFigures();
    }

    @Test
    void whatComesLateIsOvertaken() {
        feed.deliver(scenario.newest());
        Figures.proof();

        feed.deliver(scenario.history());

        assertFigures();
    }

    @Test
    void aTypeThatIsNotKnownIsReadAllTheSame() {
        MemberState member = AMember.at(orgs.cell()).since("2005-06-01").build();

        feed.send("vn.memberdev.members.member-recognised.v1", member);
        feed.settle();

        Figures.assertCountersAreThoseOf(List.of(member));
    }

    @Test
    void typesOfAnotherMajorVersionOrWithoutStateArePassedOver() {
        MemberState member = AMember.at(orgs.cell()).since("2005-06-01").build();

        feed.send("vn.memberdev.members.member-admitted.v2", member);
        feed.sendBody(
                Topics.RATINGS, UUID.randomUUID(), 1, "vn.memberdev.ratings.campaign-closed.v1", "{\"year\":2009}");
        feed.settle();

        assertThat(database.count("fact")).isZero();
        assertThat(database.count("event_quarantine")).isZero();
    }

    @Test
    void poisonIsSetAsideAndTheRestIsApplied() {
        MemberState before = AMember.at(orgs.cell()).since("2005-06-01").build();
        MemberState after = AMember.at(orgs.cell()).since("2005-07-01").build();
        UUID poison = UUID.randomUUID();

        feed.send(before);
        feed.sendBody(
                Topics.MEMBERS,
                poison,
                1,
                EventTypes.MEMBER_REGISTERED,
                "{\"state\":{\"id\":\"" + poison + "\",\"version\":1,\"status\":\"NO_SUCH_STATUS\"}}");
        feed.sendBody(Topics.MEMBERS, poison, 2, EventTypes.MEMBER_REGISTERED, "not json");
        feed.sendBody(
                Topics.MEMBERS,
                UUID.randomUUID(),
                1,
                EventTypes.MEMBER_REGISTERED,
                "{\"state\":{\"id\":\"" + poison + "\"}}");
        feed.send(after);
        feed.settle();

        assertThat(database.count("event_quarantine")).isEqualTo(3);
        Figures.assertCountersAreThoseOf(List.of(before, after));
        Figures.proof();
    }

    @Test
    void aFactThatCannotBeCountedIsNotHalfWritten() {
        // Readable, but without the organisation it counts at: it fails after the fact was written.
        feed.deliver(List.of(States.memberRating(UUID.randomUUID(), 1, null, 2009, "GOOD")));

        assertThat(database.count("event_quarantine")).isEqualTo(1);
        assertThat(database.count("fact")).isZero();
        assertThat(database.count("contribution")).isZero();
        assertThat(database.count("counter")).isZero();
    }

    private void assertFigures() {
        Figures.assertCountersAreThoseOf(scenario.newest());
        assertThat(Figures.proof().getLong("facts")).isEqualTo(scenario.newest().size());
    }
}

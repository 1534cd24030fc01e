package vn.memberdev.reporting.freshness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.InternalTopics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.comparison.ComparisonTopics;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;

/** Facts that were lost without a trace are found by asking their owner, and come back. */
@QuarkusTest
class ComparisonWithOwnerTest {

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private final Database database = Database.ofService();
    private Owner owner;
    private OrgFixture orgs;

    @BeforeEach
    void begin() {
        owner = Owner.begin();
        database.clean();
        orgs = OrgFixture.plant(tree);
    }

    @AfterEach
    void end() {
        owner.close();
        feed.close();
        database.clean();
    }

    @Test
    void aFactThatWasLostComesBackWithItsFigures() {
        MemberState kept = AMember.at(orgs.cell()).since("2006-05-19").build();
        MemberState lost = AMember.at(orgs.cell()).since("2006-05-20").build();
        feed.deliver(List.of(kept));

        start();
        owner.answerAll(List.of(kept, lost), feed);

        JsonPath members = finished("member");
        assertThat(members.getString("outcome")).isEqualTo("DIFFERING");
        assertThat(members.getLong("missing")).isEqualTo(1);
        assertThat(members.getLong("askedAgain")).isEqualTo(1);
        assertThat(freshness().getBoolean("complete")).isFalse();
        feed.settle();
        Figures.assertCountersAreThoseOf(List.of(kept, lost));
        Figures.proof();

        start();
        owner.answerAll(List.of(kept, lost), feed);

        assertThat(finished("member").getString("outcome")).isEqualTo("EQUAL");
        await().until(() -> freshness().getBoolean("complete"));
    }

    @Test
    void aFactThatWasDeletedComesBack() {
        MemberState member = AMember.at(orgs.cell()).since("2006-05-19").build();
        feed.deliver(List.of(member));
        database.execute("delete from fact where id = ?", member.id());
        database.execute("delete from contribution where fact_id = ?", member.id());
        database.execute("delete from counter");

        start();
        owner.answerAll(List.of(member), feed);
        finished("member");
        feed.settle();

        Figures.assertCountersAreThoseOf(List.of(member));
        Figures.proof();
    }

    @Test
    void whatNoOwnerAnswersIsShownAsNotAnswered() {
        start();
        owner.answerAll(List.of(), feed);

        assertThat(finished("member").getString("outcome")).isEqualTo("EQUAL");
        assertThat(finished("target").getString("outcome")).isEqualTo("NOT_ANSWERED");
    }

    @Test
    void theTopicsOfTheContractAreThoseOfThePlatform() {
        assertThat(InternalTopics.COMPARISON_REQUESTS).isEqualTo(ComparisonTopics.REQUESTS);
        assertThat(InternalTopics.COMPARISON_ANSWERS).isEqualTo(ComparisonTopics.ANSWERS);
    }

    private void start() {
        given().auth()
                .oauth2(Tokens.of(Roles.OPERATOR, orgs.province()))
                .post("/internal/comparisons")
                .then()
                .statusCode(202);
    }

    /** What freshness says of a kind; nobody answers for the others, so their time is over. */
    private JsonPath finished(String kind) {
        await().until(() -> {
            database.execute("update comparison_kind set answer_until = now() - interval '1 s' where outcome = 'OPEN'");
            return database.count("comparison where finished_at is null") == 0;
        });
        return freshness().setRootPath("comparison.kinds.find { it.aggregate == '" + kind + "' }");
    }

    private JsonPath freshness() {
        return given().auth()
                .oauth2(Tokens.of(Roles.OPERATOR, orgs.province()))
                .get("/api/v1/freshness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

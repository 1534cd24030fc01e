package vn.memberdev.reporting.freshness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;

@QuarkusTest
class FreshnessResourceTest {

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private OrgFixture orgs;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
    }

    @AfterEach
    void end() {
        feed.close();
        Database.ofService().clean();
    }

    @Test
    void whenAllIsAppliedFiguresAreComplete() {
        feed.deliver(List.of(AMember.at(orgs.cell()).since("2006-05-19").build()));

        await().until(() -> freshness().getBoolean("complete"));
        JsonPath members = freshness().setRootPath("sources.find { it.topic == 'memberdev.members' }");
        assertThat(members.getString("asOf")).isNotNull();
        assertThat(members.getLong("behind")).isZero();
        assertThat(members.getLong("quarantined")).isZero();
        assertThat(freshness().getList("sources")).hasSize(11);
    }

    @Test
    void aRecordInTheQuarantineMakesFiguresOfItsTopicIncomplete() {
        feed.sendBody(Topics.MEMBERS, UUID.randomUUID(), 1, EventTypes.MEMBER_REGISTERED, "not json");
        feed.settle();

        assertThat(freshness().getBoolean("complete")).isFalse();
        assertThat(freshness().getLong("sources.find { it.topic == 'memberdev.members' }.quarantined"))
                .isEqualTo(1);
        Figures figures = new Figures(orgs.province());
        assertThat(figures.value("IND-1", orgs.province(), 2009)).containsEntry("complete", false);
        await().untilAsserted(() -> assertThat(figures.value("IND-6", orgs.province(), 2009))
                .as(freshness().prettify())
                .containsEntry("complete", true));
    }

    @Test
    void aFactAtAnUnknownOrganisationIsNamed() {
        UUID unknown = UUID.randomUUID();
        feed.deliver(List.of(AMember.at(unknown).since("2006-05-19").build()));

        await().until(() -> freshness().getList("unplaced").equals(List.of(unknown.toString())));
        assertThat(freshness().getBoolean("complete")).isFalse();
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

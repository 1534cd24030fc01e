package vn.memberdev.reporting.recomputation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;

/** The proof must find what is wrong, on either side. */
@QuarkusTest
class RecomputationResourceTest {

    private static final String PATH = "/api/v1/recomputations";

    @Inject
    OrgTree tree;

    private final Database database = Database.ofService();

    @BeforeEach
    void begin() {
        database.clean();
        OrgFixture orgs = OrgFixture.plant(tree);
        try (Feed feed = new Feed()) {
            feed.deliver(List.of(
                    AMember.at(orgs.cell()).admitted("2006-05-19").build(),
                    AMember.at(orgs.cell())
                            .since("2001-01-01")
                            .movedTo(orgs.otherCell(), "2004-01-01")
                            .build()));
        }
    }

    @AfterEach
    void end() {
        database.clean();
    }

    @Test
    void aRunIsStoredAndCanBeReadAgain() {
        Response run = recompute();

        run.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + run.path("id")))
                .body("facts", equalTo(2))
                .body("contributions", equalTo(5))
                .body("counters", equalTo(5))
                .body("equal", equalTo(true));
        asOperator()
                .get(run.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts", equalTo(2))
                .body("equal", equalTo(true));
    }

    @Test
    void aCounterThatIsTooHighIsFoundOnBothSides() {
        database.execute("update counter set amount = amount + 1 where measure = 'MEMBERS_ADMITTED'");

        Response run = recompute();

        run.then()
                .statusCode(201)
                .body("equal", equalTo(false))
                .body("missing", equalTo(1))
                .body("surplus", equalTo(1));
        assertThat(run.jsonPath().getList("differences.side")).containsExactlyInAnyOrder("MISSING", "SURPLUS");
        assertThat(run.jsonPath().getList("differences.what")).containsOnly("COUNTER");
        asOperator().get(run.header("Location")).then().body("differences", equalTo(run.path("differences")));
    }

    @Test
    void aCounterThatNoFactAsksForIsSurplus() {
        database.execute("insert into counter select id, 'MEMBERS_ADMITTED', gen_random_uuid(), '2009-01-01', 'ALL', 1"
                + " from generation where phase = 'LIVE'");

        recompute().then().body("missing", equalTo(0)).body("surplus", equalTo(1));
    }

    @Test
    void aCounterOfZeroIsNoDifference() {
        database.execute("insert into counter select id, 'MEMBERS_ADMITTED', gen_random_uuid(), '2009-01-01', 'ALL', 0"
                + " from generation where phase = 'LIVE'");

        recompute().then().body("equal", equalTo(true));
    }

    @Test
    void aContributionThatWasLostIsMissing() {
        database.execute("delete from contribution where measure = 'MEMBERS_ADMITTED'");

        recompute()
                .then()
                .body("missing", equalTo(1))
                .body("surplus", equalTo(0))
                .body("differences[0].what", equalTo("CONTRIBUTION"))
                .body("differences[0].kind", equalTo("MEMBER"));
    }

    @Test
    void aFactThatWasLostMakesItsRowsSurplus() {
        database.execute(
                "delete from fact where id in (select fact_id from contribution where measure = 'MEMBERS_ADMITTED')");

        // Its two contributions and its two counters.
        recompute().then().body("missing", equalTo(0)).body("surplus", equalTo(4));
    }

    @Test
    void anUnknownRunIsNotFound() {
        asOperator().get(PATH + "/" + UUID.randomUUID()).then().spec(Problems.of(404, "recomputation-not-found"));
    }

    private static Response recompute() {
        return asOperator().post(PATH);
    }

    private static RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.of(Roles.OPERATOR, UUID.randomUUID()));
    }
}

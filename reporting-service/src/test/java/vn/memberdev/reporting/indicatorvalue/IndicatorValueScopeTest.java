package vn.memberdev.reporting.indicatorvalue;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.Figures;

/** Whose figures a caller may see: those of the caller's subtree; everything else does not exist. */
@QuarkusTest
class IndicatorValueScopeTest {

    @Inject
    OrgTree tree;

    private OrgFixture orgs;
    private String outside;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        outside = "/api/v1/indicator-values/"
                + new Figures(orgs.province())
                        .value("IND-6", orgs.otherBase(), 2009)
                        .get("id");
    }

    @Test
    void inScopeIsAnswered() {
        for (var organisation : List.of(orgs.committee(), orgs.base(), orgs.cell())) {
            asCommittee()
                    .queryParam("organisation", organisation)
                    .queryParam("year", 2009)
                    .get("/api/v1/indicator-values")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void outsideTheScopeAnOrganisationDoesNotExist() {
        for (var organisation : List.of(orgs.province(), orgs.otherCommittee(), orgs.otherCell())) {
            asCommittee()
                    .queryParam("organisation", organisation)
                    .queryParam("year", 2009)
                    .get("/api/v1/indicator-values")
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/records", "/change"})
    void outsideTheScopeAValueDoesNotExist(String path) {
        RequestSpecification call = asCommittee();
        if (path.equals("/change")) {
            call.queryParam("since", "x");
        }
        call.get(outside + path).then().spec(Problems.of(404, "indicator-value-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/records", "/change?since=x"})
    void withoutATokenOrWithTheWrongRoleNothingIsAnswered(String path) {
        given().get(outside + path).then().spec(Problems.of(401, "unauthenticated"));
        given().auth()
                .oauth2(Tokens.of(Roles.OPERATOR, orgs.province()))
                .get(outside + path)
                .then()
                .spec(Problems.of(403, "forbidden"));
    }

    private RequestSpecification asCommittee() {
        return given().auth().oauth2(Tokens.of(Roles.COMMITTEE_OFFICER, orgs.committee()));
    }
}

package vn.memberdev.evaluation.rating.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrganisationRatingScopeTest extends RatingScopeCases {

    OrganisationRatingScopeTest() {
        super(RatedSubject.ORGANISATION);
    }

    @Test
    void aCellRatesNoOrganisation() {
        fixture.as(Roles.CELL_OFFICER, fixture.org().base())
                .body(fixture.rated("GOOD"))
                .put(one)
                .then()
                .spec(Problems.of(403, "forbidden"));
    }
}

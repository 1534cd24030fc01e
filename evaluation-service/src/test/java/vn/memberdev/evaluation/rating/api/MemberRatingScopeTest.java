package vn.memberdev.evaluation.rating.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingScopeTest extends RatingScopeCases {

    MemberRatingScopeTest() {
        super(RatedSubject.MEMBER);
    }

    @Test
    void aCellRatesItsMembers() {
        fixture.as(Roles.CELL_OFFICER, fixture.org().cell())
                .body(fixture.rated("GOOD"))
                .put(one)
                .then()
                .spec(Problems.of(428, "precondition-required"));
    }
}

package vn.memberdev.evaluation;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.RolesMatrix;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class RolesMatrixTest {

    private static final String[] ALL = RolesMatrix.ALL_ROLES.toArray(String[]::new);
    private static final String[] READERS = {
        CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION
    };
    private static final String[] WRITERS = {
        CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION
    };
    private static final String[] RATERS_OF_ORGANISATIONS = {
        BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION
    };

    @Test
    void everyOperationIsForItsRolesOnly() {
        RolesMatrix.start()
                .allow("GET", "/api/v1/code-lists", ALL)
                .allow("GET", "/api/v1/rating-schemes", ALL)
                .allow("GET", "/api/v1/rating-schemes/{version}", ALL)
                .allow("POST", "/api/v1/rating-campaigns", COMMITTEE_OFFICER, PROVINCE_OFFICER)
                .allow("GET", "/api/v1/rating-campaigns", READERS)
                .allow("GET", "/api/v1/rating-campaigns/{id}", READERS)
                .allow("PUT", "/api/v1/member-ratings/{memberId}/{year}", WRITERS)
                .allow("GET", "/api/v1/member-ratings/{memberId}/{year}", READERS)
                .allow("GET", "/api/v1/member-ratings", READERS)
                .allow("POST", "/api/v1/member-ratings:batch", WRITERS)
                .allow(new RolesMatrix.Operation("POST", "/api/v1/member-ratings:import", "text/csv", Set.of(WRITERS)))
                .allow("GET", "/api/v1/member-ratings:import/template", WRITERS)
                .allow("GET", "/api/v1/organisation-ratings:import/template", RATERS_OF_ORGANISATIONS)
                .allow("PUT", "/api/v1/organisation-ratings/{organisationId}/{year}", RATERS_OF_ORGANISATIONS)
                .allow("GET", "/api/v1/organisation-ratings/{organisationId}/{year}", READERS)
                .allow("GET", "/api/v1/organisation-ratings", READERS)
                .allow("POST", "/api/v1/organisation-ratings:batch", RATERS_OF_ORGANISATIONS)
                .allow(new RolesMatrix.Operation(
                        "POST", "/api/v1/organisation-ratings:import", "text/csv", Set.of(RATERS_OF_ORGANISATIONS)))
                .allow("POST", "/api/v1/residence-introductions", WRITERS)
                .allow("GET", "/api/v1/residence-introductions", READERS)
                .allow("GET", "/api/v1/residence-introductions/{id}", READERS)
                .allow("POST", "/api/v1/residence-introductions/{id}/comments", WRITERS)
                .allow("POST", "/api/v1/residence-introductions:batch", WRITERS)
                .allow("POST", "/api/v1/residence-comments:batch", WRITERS)
                .verify();
    }
}

package vn.memberdev.admissions;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.OPERATOR;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.RolesMatrix;
import vn.memberdev.platform.testkit.RolesMatrix.Operation;

@QuarkusTest
class RolesTest {

    private static final String[] READERS = {
        CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION
    };
    private static final String[] EVERYBODY = {
        CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION, OPERATOR
    };
    private static final String[] OFFICERS = {CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER};
    private static final String[] OFFICERS_AND_SYSTEMS = {
        CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION
    };
    private static final String[] FROM_BASE = {BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER};
    private static final String[] FROM_BASE_AND_SYSTEMS = {
        BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION
    };
    private static final String[] DECIDERS = {COMMITTEE_OFFICER, PROVINCE_OFFICER};
    private static final String[] DECIDERS_AND_SYSTEMS = {COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION};

    @Test
    void everyOperationIsOpenToItsRolesOnly() {
        RolesMatrix.start()
                .allow("GET", "/api/v1/code-lists", EVERYBODY)
                .allow("GET", "/api/v1/policies", EVERYBODY)
                .allow("POST", "/api/v1/organisations", DECIDERS)
                .allow("GET", "/api/v1/organisations", READERS)
                .allow("GET", "/api/v1/organisations/{id}", READERS)
                .allow("GET", "/api/v1/organisations/{id}/children", READERS)
                .allow("GET", "/api/v1/organisations/{id}/subtree", READERS)
                .allow("GET", "/api/v1/organisations/{id}/tree", READERS)
                .allow("GET", "/api/v1/organisations/{id}/changes", READERS)
                .allow("POST", "/api/v1/organisations/{id}/changes/{ordinal}/correction", DECIDERS)
                .allow("GET", "/api/v1/organisations/{id}/ancestors", READERS)
                .allow("POST", "/api/v1/organisations/{id}/transfer", DECIDERS)
                .allow("GET", "/api/v1/organisations/{id}/lineage", READERS)
                .allow("GET", "/api/v1/organisations/differences", READERS)
                .allow("GET", "/api/v1/organisations/{id}/competent-body", READERS)
                .allow("GET", "/api/v1/organisations/{id}/power-eligibility", READERS)
                .allow("GET", "/api/v1/organisations/power-eligibility", READERS)
                .allow("POST", "/api/v1/organisations/{id}/rename", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/kind-change", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/powers", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/powers/{power}/withdrawal", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/merge-into/{successorId}", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/dissolution", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/disbandment", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/cessation", DECIDERS)
                .allow("POST", "/api/v1/organisations/{id}/split", DECIDERS)
                .allow("POST", "/api/v1/organisations:consolidate", DECIDERS)
                .allow("POST", "/api/v1/organisations:batch", DECIDERS_AND_SYSTEMS)
                .allow(new Operation("POST", "/api/v1/organisations:import", "text/csv", Set.of(DECIDERS_AND_SYSTEMS)))
                .allow("GET", "/api/v1/organisations:import/template", DECIDERS_AND_SYSTEMS)
                .allow("POST", "/api/v1/members", FROM_BASE)
                .allow("GET", "/api/v1/members", READERS)
                .allow("GET", "/api/v1/members/{id}", READERS)
                .allow("POST", "/api/v1/members/{id}/education", OFFICERS)
                .allow("POST", "/api/v1/members/{id}/training-turns", OFFICERS)
                .allow("POST", "/api/v1/members:batch", FROM_BASE_AND_SYSTEMS)
                .allow(new Operation("POST", "/api/v1/members:import", "text/csv", Set.of(FROM_BASE_AND_SYSTEMS)))
                .allow("GET", "/api/v1/members:import/template", FROM_BASE_AND_SYSTEMS)
                .allow("POST", "/api/v1/member-education:batch", OFFICERS_AND_SYSTEMS)
                .allow("POST", "/api/v1/training-turns:batch", OFFICERS_AND_SYSTEMS)
                .allow("POST", "/api/v1/admission-cases", FROM_BASE)
                .allow("GET", "/api/v1/admission-cases", READERS)
                .allow("GET", "/api/v1/admission-cases/{id}", READERS)
                .allow("POST", "/api/v1/admission-cases/{id}/decision", DECIDERS)
                .allow("POST", "/api/v1/admission-cases/{id}/ceremony", OFFICERS)
                .allow("POST", "/api/v1/admission-cases/{id}/annulment", DECIDERS)
                .allow("POST", "/api/v1/admission-cases:batch", FROM_BASE_AND_SYSTEMS)
                .allow("POST", "/api/v1/admission-decisions:batch", DECIDERS_AND_SYSTEMS)
                .allow("POST", "/api/v1/admission-ceremonies:batch", OFFICERS_AND_SYSTEMS)
                .allow("POST", "/api/v1/targets", DECIDERS)
                .allow("GET", "/api/v1/targets", READERS)
                .allow("GET", "/api/v1/targets/{id}", READERS)
                .allow("PUT", "/api/v1/targets/{id}", DECIDERS)
                .verify();
    }
}

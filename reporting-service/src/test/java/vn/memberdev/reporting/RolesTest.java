package vn.memberdev.reporting;

import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may call what: figures for all who work with them, proof and freshness for operators too. */
@QuarkusTest
class RolesTest {

    private static final String[] READERS = {
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    };

    private static final String[] ALL = RolesMatrix.ALL_ROLES.toArray(String[]::new);

    /** The operator's call began a rebuild: it must not heal what the next test spoils on purpose. */
    @AfterEach
    void waitForTheRebuild() {
        await().until(() -> Database.ofService()
                .rows("select 1 from generation where phase in ('BUILDING', 'CHECKING')")
                .isEmpty());
    }

    @Test
    void everyOperationIsOpenToItsRolesAndNoOther() {
        RolesMatrix.start()
                .allow("GET", "/api/v1/indicators", ALL)
                .allow("GET", "/api/v1/indicators/{id}", ALL)
                .allow("GET", "/api/v1/indicator-values", READERS)
                .allow("GET", "/api/v1/indicator-values/{id}", READERS)
                .allow("GET", "/api/v1/indicator-values/{id}/change", READERS)
                .allow("GET", "/api/v1/indicator-values/{id}/records", READERS)
                .allow("GET", "/api/v1/published-values", READERS)
                .allow("GET", "/api/v1/published-values/{id}", READERS)
                .allow(
                        "POST",
                        "/api/v1/published-values",
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.INTEGRATION)
                .allow("GET", "/api/v1/freshness", ALL)
                .allow("GET", "/api/v1/code-lists", ALL)
                .allow("POST", "/api/v1/recomputations", Roles.PROVINCE_OFFICER, Roles.OPERATOR)
                .allow("GET", "/api/v1/recomputations/{id}", Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR)
                .allow("POST", "/api/v1/rebuilds", Roles.OPERATOR)
                .allow("GET", "/api/v1/rebuilds", Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR)
                .allow("GET", "/api/v1/rebuilds/{id}", Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR)
                .allow("POST", "/api/v1/rebuilds/{id}/abort", Roles.OPERATOR)
                .verify();
    }
}

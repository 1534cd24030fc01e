package vn.memberdev.candidates.codelist;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Everybody with a role may read the closed lists. */
@QuarkusTest
class CodeListResourceScopeTest extends ServiceTest {

    @Test
    void everyRoleMayRead() {
        RolesMatrix.start()
                .allow("GET", "/api/v1/code-lists", RolesMatrix.ALL_ROLES.toArray(String[]::new))
                .verifyTags("code lists");
    }
}

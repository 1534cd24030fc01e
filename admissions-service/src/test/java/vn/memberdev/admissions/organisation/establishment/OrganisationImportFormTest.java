package vn.memberdev.admissions.organisation.establishment;

import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.intake.ImportFormCases;

/** The form of a file of organisations. */
@QuarkusTest
class OrganisationImportFormTest extends ImportFormCases {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Override
    protected String path() {
        return "/api/v1/organisations:import";
    }

    @Override
    protected RequestSpecification caller() {
        return as(Roles.INTEGRATION, register.province());
    }

    @Override
    protected List<String> headings() {
        return List.of(
                "name",
                "kind",
                "parentId",
                "code",
                "effectiveOn",
                "decisionNumber",
                "decidedOn",
                "decidingOrganisationId");
    }

    @Override
    protected List<String> goodRow() {
        return List.of(
                "Chi bộ bản mới",
                "CELL",
                register.base().toString(),
                "99.077",
                "2011-03-01",
                "17-QD/DU",
                "2011-02-20",
                register.base().toString());
    }
}

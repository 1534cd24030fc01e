package vn.memberdev.candidates.candidate.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.intake.ImportFormCases;

/** The form of a file of candidates, and what a report says of its cells. */
@QuarkusTest
@WithTestResource(value = SuiteTestResource.class, scope = TestResourceScope.GLOBAL)
class CandidateImportFormTest extends ImportFormCases {

    @Inject
    OrgTree organisations;

    private OrgFixture tree;

    @BeforeEach
    void startClean() {
        Database.ofService().clean();
        tree = OrgFixture.plant(organisations);
    }

    @Test
    void aReportSaysWhereWhatAndWhatWouldBeTaken() {
        send(
                        TableFormat.CSV_TYPE,
                        csv(",", headings(), row("Lò Văn Tặng", "1985-13-01", "Nam"), row("", "1985-01-01", "X")))
                .statusCode(200)
                .body("rows[0].row", equalTo(2))
                .body("rows[0].errors[0].column", equalTo("birthDate"))
                .body("rows[0].errors[0].form", equalTo("YYYY-MM-DD"))
                .body("rows[0].errors[0].value", nullValue())
                .body("rows[1].errors[0].column", equalTo("sex"))
                .body("rows[1].errors[0].value", equalTo("X"))
                .body("rows[1].errors[0].allowed", hasItem("FEMALE"));
    }

    @Test
    void aLabelMayStandForItsCode() {
        send(
                        TableFormat.CSV_TYPE,
                        csv(
                                ",",
                                headings(),
                                row("Lò Thị Ánh", "1985-01-01", "nữ"),
                                row("Lò Văn Hai", "1985-01-01", "Male")))
                .body("accepted", equalTo(2));
    }

    @Test
    void aPersonWhoIsThereAlreadyIsAWarning() {
        send(TableFormat.CSV_TYPE, csv(",", headings(), goodRow())).body("warnings", nullValue());
        send(
                        TableFormat.CSV_TYPE,
                        csv(
                                ",",
                                headings(),
                                row("lò  văn TẶNG", "1985-01-01", "MALE"),
                                row("Lò Văn Hai", "1985-01-01", "MALE"),
                                row("Lò Văn Hai", "1985-01-01", "MALE")))
                .body("accepted", equalTo(3))
                .body("warnings.row", contains(2, 4))
                .body("warnings[0].code", equalTo("person-already-there"));
    }

    @Test
    void whatWasExportedCanBeImported() {
        send(TableFormat.CSV_TYPE, csv(",", headings(), row("Lò Văn Tặng", "1985-01-01", "MALE")))
                .body("accepted", equalTo(1));
        byte[] given = asProvince(tree)
                .get("/api/v1/candidates?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        send(TableFormat.CSV_TYPE, given)
                .statusCode(200)
                .body("columnsPassedOver", hasItem("certificateNumber"))
                .body("accepted", equalTo(1))
                .body("warnings.row", contains(2));
    }

    @Override
    protected String path() {
        return "/api/v1/candidates:import";
    }

    @Override
    protected RequestSpecification caller() {
        return as(Roles.INTEGRATION, tree.province());
    }

    @Override
    protected List<String> headings() {
        return List.of(
                "fullName",
                "birthDate",
                "sex",
                "organisationId",
                "listedOn",
                "resolutionNumber",
                "resolutionDecidedOn",
                "resolutionDecidingOrganisationId");
    }

    @Override
    protected List<String> goodRow() {
        return row("Lò Văn Tặng", "1985-01-01", "MALE");
    }

    private List<String> row(String name, String birthDate, String sex) {
        UUID cell = tree.cell();
        return List.of(name, birthDate, sex, cell.toString(), "2008-03-05", "07-NQ/CB", "2008-03-05", cell.toString());
    }
}

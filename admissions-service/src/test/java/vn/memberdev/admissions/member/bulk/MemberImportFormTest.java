package vn.memberdev.admissions.member.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.intake.ImportFormCases;

/** The form of a file of members. */
@QuarkusTest
class MemberImportFormTest extends ImportFormCases {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void aPersonWhoIsThereAlreadyIsAWarning() {
        send(TableFormat.CSV_TYPE, csv(",", headings(), goodRow(), goodRow()))
                .body("accepted", equalTo(2))
                .body("warnings.row", contains(3));
        send(TableFormat.CSV_TYPE, csv(",", headings(), goodRow())).body("warnings.row", contains(2));
    }

    @Override
    protected String path() {
        return "/api/v1/members:import";
    }

    @Override
    protected RequestSpecification caller() {
        return as(Roles.INTEGRATION, register.province());
    }

    @Override
    protected List<String> headings() {
        return List.of(
                "fullName",
                "birthDate",
                "sex",
                "memberSince",
                "organisationId",
                "educationLevel",
                "educationReachedOn");
    }

    @Override
    protected List<String> goodRow() {
        return List.of(
                "Phạm Thị Ví Dụ",
                "1968-04-12",
                "FEMALE",
                "2001-02-03",
                register.cell().toString(),
                "UNIVERSITY",
                "1992-07-15");
    }
}

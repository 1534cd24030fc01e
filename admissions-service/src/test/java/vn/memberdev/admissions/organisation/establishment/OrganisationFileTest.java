package vn.memberdev.admissions.organisation.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** The register as files: taken in with a dry run, given out, and given out so that it can be taken in. */
@QuarkusTest
class OrganisationFileTest {

    private static final String HEADER =
            "id,parentId,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId";

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatWasGivenOutComesBackIntoAnEmptyRegister(TableFormat format) {
        commands.rename(register.base(), 1, "Đảng bộ \\\"Sở\\\", Nông nghiệp", "2010-01-01")
                .statusCode(200);
        // The cell is older than the organisation below which it stands now.
        UUID younger = establishYounger();
        commands.transfer(register.secondCell(), 1, younger, "2012-01-01").statusCode(200);
        byte[] csv = export(register.province(), TableFormat.CSV).asByteArray();
        byte[] given = export(register.province(), format).asByteArray();

        Database.ofService().clean();
        send(given, format, "?dryRun=true")
                .body("accepted", equalTo(9))
                .body("rows", empty())
                .body("dryRun", equalTo(true));
        assertThat(Database.ofService().count("organisation")).isZero();
        send(given, format, "").body("accepted", equalTo(9)).body("dryRun", nullValue());

        assertThat(export(register.province(), TableFormat.CSV).asByteArray()).isEqualTo(csv);
        commands.get("/" + register.secondCell())
                .body("parentId", equalTo(younger.toString()))
                .body("effectiveOn", equalTo("2011-01-01"));
        send(given, format, "")
                .body("accepted", equalTo(0))
                .body("rows.code.unique()", contains("root-exists", "organisation-known"));
    }

    @Test
    void anExportShowsTheTreeOfItsDayAndOfWhatWasKnown() {
        commands.rename(register.base(), 1, "Tên mới", "2010-01-01").statusCode(200);
        String between = Commands.moment();
        commands.transfer(register.cell(), 1, register.otherBase(), "2009-01-01")
                .statusCode(200);
        String committee = PATH + "/" + register.committee() + "/subtree?format=csv";

        assertThat(lines(committee)).hasSize(4).noneMatch(line -> line.contains("Chi bộ một"));
        assertThat(lines(committee + "&asOf=2008-12-31"))
                .hasSize(5)
                .anyMatch(line -> line.contains("Đảng bộ Sở Thủy lợi"));
        assertThat(lines(committee + "&knownAt=" + between))
                .hasSize(5)
                .anyMatch(line -> line.contains("Tên mới"))
                .anyMatch(line -> line.contains("Chi bộ một"));
        assertThat(lines(committee).get(0)).endsWith(HEADER);
        as(Roles.AUDITOR, register.otherCommittee())
                .get(committee)
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        commands.get("/" + register.committee() + "/subtree?format=pdf").spec(Problems.of(406, "not-acceptable"));
    }

    @Test
    void aDryRunFindsInLaterChunksWhatItTookBack() {
        String children = IntStream.range(0, 1_200)
                .mapToObj(number -> row(number % 500 == 0 ? "99.010" : "99.030." + (number / 500 * 500), number))
                .collect(Collectors.joining());
        String file = "parentCode,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId\n"
                + row("99.010", 0)
                + children;

        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());
        send(file.getBytes(StandardCharsets.UTF_8), TableFormat.CSV, "?dryRun=true")
                .body("received", equalTo(1_201))
                .body("accepted", equalTo(1_200))
                .body("rows.code", contains("code-in-use"))
                .body("rows.row", contains(3));
        assertThat(Database.ofService().count("organisation")).isEqualTo(8);
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void aRowThatStandsBeforeItsParentIsToldSo() {
        String file = "parentCode,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId\n"
                + row("99.030.1", 2)
                + row("99.010", 1);

        send(file.getBytes(StandardCharsets.UTF_8), TableFormat.CSV, "")
                .body("accepted", equalTo(1))
                .body("rows", hasSize(1))
                .body("rows[0].code", equalTo("organisation-not-found"))
                .body("rows[0].detail", containsString("cấp trên phải đứng trước cấp dưới"));
    }

    @Test
    void theRootIsTheOrganisationOfTheToken() {
        byte[] given = export(register.province(), TableFormat.CSV).asByteArray();
        Database.ofService().clean();

        as(Roles.INTEGRATION, Ids.next())
                .contentType("text/csv")
                .body(given)
                .post(PATH + ":import")
                .then()
                .body("accepted", equalTo(0))
                .body("rows[0].code", equalTo("root-without-claim"))
                .body("rows[1].code", equalTo("organisation-not-found"));
    }

    @Test
    void anotherFormatIsRefused() {
        as(Roles.INTEGRATION, register.province())
                .contentType("application/json")
                .body("[]")
                .post(PATH + ":import")
                .then()
                .spec(Problems.of(415, "unsupported-media-type"));
    }

    private UUID establishYounger() {
        return UUID.fromString(as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.organisation("99.020", "Đảng bộ xã mới", "BASE_COMMITTEE", "99.020.9", "2011-01-01"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response export(UUID root, TableFormat format) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .accept(format.mediaType().toString())
                .get(PATH + "/" + root + "/subtree");
    }

    private List<String> lines(String path) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private ValidatableResponse send(byte[] file, TableFormat format, String query) {
        return as(Roles.INTEGRATION, register.province())
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(format.mediaType().toString())
                .body(file)
                .post(PATH + ":import" + query)
                .then()
                .statusCode(200);
    }

    private static String row(String parentCode, int number) {
        return parentCode + ",Chi bộ " + number + ",CELL,99.030." + number
                + ",2005-01-05,02-QD/TU,2005-01-04,01013b3c-4280-7dd0-82c7-0261f62045ff\n";
    }
}

package vn.memberdev.admissions.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** What the tree shows: now, on a day in the past, page by page. */
@QuarkusTest
class OrganisationTreeTest {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void listsByNameAndFiltersByKindParentAndText() {
        get("").body("items", hasSize(8)).body("links", nullValue());
        get("?kind=CELL").body("items.name", contains("Chi bộ hai", "Chi bộ một", "Chi bộ thôn"));
        get("?parentId=" + register.base()).body("items.name", contains("Chi bộ hai", "Chi bộ một"));
        get("?q=so%20thuy%20loi").body("items.name", contains("Đảng bộ Sở Thủy lợi"));
        get("?q=nowhere").body("items", empty());
    }

    @Test
    void sortsVietnameseNamesAsTheirReadersDo() {
        // D before Đ, and diacritics after the plain letters.
        get("?parentId=" + register.province()).body("items.name", contains("Đảng bộ huyện", "Đảng bộ khối"));
    }

    @Test
    void pagesToTheEndWithoutGapsOrRepeats() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = get("?limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        get("?cursor=made-up").spec(Problems.of(400, "invalid-cursor"));
    }

    @Test
    void childrenTellHowMuchStandsBelowThem() {
        get("/" + register.province() + "/children")
                .body("items.name", contains("Đảng bộ huyện", "Đảng bộ khối"))
                .body("items.subtreeCount", contains(2, 3));
        get("/" + register.base() + "/children").body("items.subtreeCount", contains(0, 0));
    }

    @Test
    void subtreeGoesLevelByLevel() {
        get("/" + register.committee() + "/subtree")
                .body("items.depth", contains(0, 1, 2, 2))
                .body("items.name", contains("Đảng bộ khối", "Đảng bộ Sở Thủy lợi", "Chi bộ hai", "Chi bộ một"));
        String cursor =
                get("/" + register.committee() + "/subtree?limit=2").extract().path("nextCursor");
        get("/" + register.committee() + "/subtree?limit=2&cursor=" + cursor)
                .body("items.name", contains("Chi bộ hai", "Chi bộ một"));
    }

    @Test
    void ancestorsStartAtTheTopOfTheCallersPart() {
        get("/" + register.cell() + "/ancestors")
                .body("items.name", contains("Đảng bộ tỉnh", "Đảng bộ khối", "Đảng bộ Sở Thủy lợi"));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get("/api/v1/organisations/" + register.cell() + "/ancestors")
                .then()
                .body("items.name", contains("Đảng bộ khối", "Đảng bộ Sở Thủy lợi"));
    }

    @Test
    void everyReadShowsTheTreeOfItsDay() {
        moveBaseToTheOtherCommittee();

        String before = "?asOf=2009-06-30";
        get("/" + register.committee() + "/subtree" + before).body("items", hasSize(4));
        get("/" + register.committee() + "/subtree").body("items", hasSize(1));
        get("/" + register.otherCommittee() + "/children").body("items.subtreeCount", containsInAnyOrder(2, 1));
        get("/" + register.otherCommittee() + "/children" + before).body("items.subtreeCount", contains(1));
        get("/" + register.cell() + "/ancestors" + before)
                .body("items.name", contains("Đảng bộ tỉnh", "Đảng bộ khối", "Đảng bộ Sở Thủy lợi"));
        get("/" + register.cell() + "/ancestors")
                .body("items.name", contains("Đảng bộ tỉnh", "Đảng bộ huyện", "Đảng bộ Sở Thủy lợi"));
        get("?parentId=" + register.committee() + "&asOf=2009-06-30").body("items", hasSize(1));
        get("?parentId=" + register.committee()).body("items", empty());
        get("?asOf=1999-12-31").body("items", empty());
        get("/" + register.cell() + "?asOf=1999-12-31").spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void whatLeftTheScopeIsNotShownForThePastEither() {
        moveBaseToTheOtherCommittee();

        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get("/api/v1/organisations/" + register.committee() + "/subtree?asOf=2009-06-30")
                .then()
                .body("items.name", contains("Đảng bộ khối"));
    }

    @Test
    void refusesUnknownFilters() {
        get("?name=x").spec(Problems.of(400, "unknown-parameter"));
    }

    @Test
    void daysAndMomentsThatCannotBeReadAreNamed() {
        for (String path : List.of("", "/children", "/subtree", "/ancestors", "/lineage", "/tree")) {
            get("/" + register.base() + path + "?asOf=hôm-nay").spec(Problems.of(400, "malformed-request", "asOf"));
            get("/" + register.base() + path + "?knownAt=2010-01-01")
                    .spec(Problems.of(400, "malformed-request", "knownAt"));
        }
        get("?kind=cell").spec(Problems.of(422, "unknown-code", "kind"));
        get("/differences?from=2010").spec(Problems.of(400, "malformed-request", "from"));
    }

    @Test
    void aBodyOfAnotherShapeIsAProblem() {
        for (String path : List.of(":consolidate", "/" + register.base() + "/split")) {
            as(Roles.PROVINCE_OFFICER, register.province())
                    .header("If-Match", "\"1\"")
                    .body("\"x\"")
                    .post("/api/v1/organisations" + path)
                    .then()
                    .spec(Problems.of(400, "malformed-request"));
        }
    }

    @Test
    void outsideTheScopeNothingExists() {
        UUID outside = register.otherBase();
        for (String path : List.of("", "/children", "/subtree", "/ancestors", "/tree", "/changes")) {
            as(Roles.COMMITTEE_OFFICER, register.committee())
                    .get("/api/v1/organisations/" + outside + path)
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
        }
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get("/api/v1/organisations")
                .then()
                .body("items", hasSize(4));
        as(Roles.AUDITOR, register.cell()).get("/api/v1/organisations").then().body("items", hasSize(1));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .header("If-Match", "\"1\"")
                .body(transfer(register.committee()))
                .post("/api/v1/organisations/" + outside + "/transfer")
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .header("If-Match", "\"1\"")
                .body(transfer(register.otherCommittee()))
                .post("/api/v1/organisations/" + register.base() + "/transfer")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/newParentId"));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .body(Register.organisation("99.020", "Chi bộ", "CELL", "99.020.002"))
                .post("/api/v1/organisations")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/parentCode"));
    }

    private void moveBaseToTheOtherCommittee() {
        as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"1\"")
                .body(transfer(register.otherCommittee()))
                .post("/api/v1/organisations/" + register.base() + "/transfer")
                .then()
                .statusCode(200);
    }

    private static String transfer(UUID newParent) {
        return "{\"newParentId\": \"" + newParent + "\", \"effectiveOn\": \"2009-07-01\", \"decision\": "
                + act("31-QD/TU", "2009-06-25")
                + ", \"acceptance\": " + act("12-QD/HU", "2009-06-26") + "}";
    }

    private ValidatableResponse get(String rest) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .get("/api/v1/organisations" + rest)
                .then();
    }
}

package vn.memberdev.reporting.records;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.contracts.members.EducationLevel.COLLEGE;
import static vn.memberdev.contracts.members.EducationLevel.UNIVERSITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.ACandidate;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

@QuarkusTest
class RecordResourceTest {

    private static final String TERM = "2005-01-01..2009-12-31";

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Figures figures;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void aFigureOpensDownToItsRecordsPageByPage() {
        List<Object> admitted = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            admitted.add(AMember.at(orgs.cell()).admitted("2006-05-19").build());
        }
        admitted.add(AMember.at(orgs.cell()).since("2006-05-19").build());
        feed.deliver(admitted);
        String records = records("IND-1", TERM);

        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var call = figures.asProvince().queryParam("limit", 10);
            JsonPath page = (cursor == null ? call : call.queryParam("cursor", cursor))
                    .get(records)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(ids).hasSize(23);
        assertThat(new HashSet<>(ids)).hasSize(23);
    }

    @Test
    void eachRecordLeadsToItsOwner() {
        MemberState member = AMember.at(orgs.cell()).admitted("2006-05-19").build();
        var candidate = ACandidate.at(orgs.cell())
                .listed("2005-01-01")
                .trained("2005-06-01")
                .build();
        UUID target = UUID.randomUUID();
        var rating = States.memberRating(UUID.randomUUID(), 1, orgs.cell(), 2009, "GOOD");
        feed.deliver(List.of(
                member,
                candidate,
                rating,
                States.target(target, 1, orgs.province(), "2005-01-01", "2009-12-31", 7),
                States.rating(UUID.randomUUID(), 1, orgs.base(), OrganisationKind.BASE_CELL, 2009, "WEAK")));

        assertRecord(records("IND-1", TERM), "numerator", "MEMBER", "/api/v1/members/" + member.id());
        assertRecord(records("IND-2", TERM), "denominator", "CANDIDATE", "/api/v1/candidates/" + candidate.id());
        assertRecord(records("IND-3", TERM), "denominator", "TARGET", "/api/v1/targets/" + target);
        assertRecord(
                records("IND-5", "2009-01-01..2009-12-31"),
                "numerator",
                "MEMBER_RATING",
                "/api/v1/member-ratings/" + rating.memberId() + "/2009");
        assertRecord(
                records("IND-9", "2009-01-01..2009-12-31"),
                "numerator",
                "ORGANISATION_RATING",
                "/api/v1/organisation-ratings/" + orgs.base() + "/2009");
    }

    @Test
    void aStockShowsWhoIsInItNotWhoCameAndWent() {
        MemberState risen = AMember.at(orgs.cell())
                .since("2001-01-01")
                .educated(COLLEGE, "1999-01-01")
                .educated(UNIVERSITY, "2007-07-07")
                .build();
        feed.deliver(List.of(
                risen,
                AMember.at(orgs.cell()).since("2001-01-01").left("2004-01-01").build()));
        String records = records("IND-4A", TERM);

        figures.asProvince()
                .get(records)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(risen.id().toString()))
                .body("items[0].category", equalTo("UNIVERSITY"))
                .body("items[0].on", equalTo("2007-07-07"));
        figures.asProvince().get(records + "?part=opening-numerator").then().body("items", hasSize(0));
        figures.asProvince()
                .get(records + "?part=opening-denominator")
                .then()
                .body("items", hasSize(1))
                .body("items[0].category", equalTo("COLLEGE"));
    }

    @Test
    void recordsOutsideTheCallersPartOfTodaysTreeAreLeftOut() {
        feed.deliver(List.of(
                AMember.at(orgs.cell()).admitted("2006-05-19").build(),
                AMember.at(orgs.otherCell()).admitted("2006-05-19").build()));
        Object id =
                figures.value("IND-1", orgs.committee(), TERM, "as-reported").get("id");

        given().auth()
                .oauth2(Tokens.of(Roles.COMMITTEE_OFFICER, orgs.committee()))
                .get("/api/v1/indicator-values/" + id + "/records")
                .then()
                .statusCode(200)
                .body("items.organisationId", equalTo(List.of(orgs.cell().toString())));
    }

    @Test
    void aPartThatTheValueHasNotAndAForeignCursorAreRefused() {
        String records = records("IND-1", TERM);

        figures.asProvince()
                .get(records + "?part=denominator")
                .then()
                .spec(Problems.of(422, "validation-failed", "part"));
        figures.asProvince().get(records + "?part=middle").then().spec(Problems.of(422, "validation-failed", "part"));
        figures.asProvince().get(records + "?cursor=abc").then().spec(Problems.of(400, "invalid-cursor"));
        String cursor = figures.asProvince()
                .get("/api/v1/indicators?limit=1")
                .then()
                .extract()
                .path("nextCursor");
        figures.asProvince().get(records + "?cursor=" + cursor).then().spec(Problems.of(400, "invalid-cursor"));
    }

    private String records(String indicator, String period) {
        return "/api/v1/indicator-values/"
                + figures.value(indicator, orgs.province(), period, "as-reported")
                        .get("id") + "/records";
    }

    private void assertRecord(String records, String part, String kind, String href) {
        figures.asProvince()
                .queryParam("part", part)
                .get(records)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].href", equalTo(href));
    }
}

package vn.memberdev.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.members.EducationLevel.COLLEGE;
import static vn.memberdev.contracts.members.EducationLevel.INTERMEDIATE;
import static vn.memberdev.contracts.members.EducationLevel.UNIVERSITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;

/** The table of the article, with its real counts where they are known, through events and HTTP. */
@QuarkusTest
class ArticleTableTest {

    private static final String TERM = "2005-01-01..2009-12-31";

    @Inject
    OrgTree tree;

    private final List<Object> facts = new ArrayList<>();
    private OrgFixture orgs;
    private Figures figures;

    @Test
    void standsBesideWhatWasPrinted() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
        members();
        ratings();
        others();
        try (Feed feed = new Feed()) {
            feed.deliverInAnyOrder(facts);
        }

        assertRow("IND-1", TERM, "756", 756, null, "756", "756", "MATCHES");
        assertRow("IND-2", TERM, "62.06", 756, 1218, "62.07", "62.06", "MATCHES_UNDER_TRUNCATION_ONLY");
        assertRow("IND-3", TERM, "108", 756, 700, "108.00", "108", "MATCHES");
        assertRow("IND-4A", TERM, "+2,07", 206, 906, "2.07", "2.07", "MATCHES");
        assertRow("IND-4B", TERM, "-1.51", 234, 906, "-1.51", "-1.51", "MATCHES");
        assertRow("IND-5", year(2005), "76.96", 147, 191, "76.96", "76.96", "MATCHES");
        assertRow("IND-5", year(2009), "79.15", 167, 211, "79.15", "79.15", "MATCHES");
        assertRow("IND-6", year(2005), "76.47", 52, 68, "76.47", "76.47", "MATCHES");
        assertRow("IND-7", year(2005), "1.45", 1, 68, "1.47", "1.45", "DIFFERS");
        assertRow("IND-8", year(2009), "95.84", 69, 72, "95.83", "95.84", "DIFFERS_BY_0_01");
        assertRow("IND-9", year(2009), "0", 0, null, "0", "0", "MATCHES");
        assertRow("IND-10", TERM, "hàng nghìn lượt", 2, null, "2", "hàng nghìn lượt", "CANNOT_BE_RECOMPUTED");
        assertRow("IND-11", TERM, "tuyệt đại đa số", 2, 3, "66.67", "tuyệt đại đa số", "CANNOT_BE_RECOMPUTED");
        assertTheHeadlineComparisonIsRefused();
        Figures.proof();
    }

    private void assertRow(
            String indicator,
            String period,
            String printed,
            Integer numerator,
            Integer denominator,
            String value,
            String shown,
            String verdict) {
        publish(indicator, period, printed);
        Map<String, Object> row = figures.value(indicator, orgs.committee(), period, "as-reported");
        assertThat(row.get("numerator")).as(indicator).isEqualTo(numerator);
        assertThat(row.get("denominator")).as(indicator).isEqualTo(denominator);
        assertThat(row.get("value")).as(indicator).isEqualTo(value);
        assertThat((Map<?, ?>) row.get("published"))
                .as(indicator)
                .hasToString("{" + (isNumber(printed) ? "value=" : "text=") + shown + ", source=baolangson.vn, verdict="
                        + verdict + "}");
    }

    /** 95.84 (2009, clean and strong or good) less 76.47 (2005, clean and strong) is no improvement. */
    private void assertTheHeadlineComparisonIsRefused() {
        Object later = figures.value("IND-8", orgs.committee(), 2009).get("id");
        Object earlier = figures.value("IND-6", orgs.committee(), 2005).get("id");
        figures.asProvince()
                .queryParam("since", earlier)
                .get("/api/v1/indicator-values/" + later + "/change")
                .then()
                .statusCode(422);
    }

    private void publish(String indicator, String period, String printed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "indicator", indicator,
                "organisationId", orgs.committee(),
                "periodFrom", period.substring(0, 10),
                "periodTo", period.substring(12),
                "source", "baolangson.vn"));
        body.put(isNumber(printed) ? "value" : "text", printed);
        figures.asProvince()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/published-values")
                .then()
                .statusCode(201);
    }

    private static boolean isNumber(String printed) {
        return Character.isDigit(printed.charAt(printed.length() - 1));
    }

    /** 150 at the opening, 756 admitted: university 31 then 206, intermediate 41 then 234. */
    private void members() {
        registered(31, UNIVERSITY);
        registered(41, INTERMEDIATE);
        registered(78, COLLEGE);
        admitted(206 - 31, UNIVERSITY);
        admitted(234 - 41, INTERMEDIATE);
        admitted(756 - 175 - 193, COLLEGE);
        facts.add(AMember.at(orgs.cell())
                .admitted("2006-05-19")
                .annulled("2006-11-01")
                .build());
        for (int i = 0; i < 1218; i++) {
            facts.add(ACandidate.at(orgs.cell())
                    .listed("2005-02-01")
                    .trained("2006-10-01")
                    .build());
        }
        facts.add(States.target(UUID.randomUUID(), 1, orgs.committee(), "2005-01-01", "2009-12-31", 700));
        // Another level's target and another period's are not this one's.
        facts.add(States.target(UUID.randomUUID(), 1, orgs.base(), "2005-01-01", "2009-12-31", 90));
        facts.add(States.target(UUID.randomUUID(), 1, orgs.committee(), "2005-01-01", "2005-12-31", 120));
    }

    private void registered(int count, EducationLevel level) {
        for (int i = 0; i < count; i++) {
            facts.add(AMember.at(orgs.secondCell())
                    .since("2001-01-01")
                    .educated(level, "1999-01-01")
                    .build());
        }
    }

    private void admitted(int count, EducationLevel level) {
        for (int i = 0; i < count; i++) {
            facts.add(AMember.at(orgs.cell())
                    .admitted((2005 + i % 5) + "-05-19")
                    .educated(level, "2000-01-01")
                    .build());
        }
    }

    private void ratings() {
        rated(2005, 52, "CLEAN_STRONG");
        rated(2005, 15, "COMPLETED");
        rated(2005, 1, "WEAK");
        rated(2005, 1, "-NEW");
        rated(2009, 57, "CLEAN_STRONG");
        rated(2009, 12, "GOOD");
        rated(2009, 3, "COMPLETED");
        memberRated(2005, 147, "GOOD");
        memberRated(2005, 44, "EXCELLENT");
        memberRated(2005, 7, "-ADMITTED_LATE");
        memberRated(2009, 167, "GOOD");
        memberRated(2009, 44, "COMPLETED");
    }

    private void rated(int year, int count, String category) {
        for (int i = 0; i < count; i++) {
            facts.add(States.baseRating(orgs.base(), year, category));
        }
    }

    private void memberRated(int year, int count, String category) {
        for (int i = 0; i < count; i++) {
            facts.add(States.memberRating(UUID.randomUUID(), 1, orgs.cell(), year, category));
        }
    }

    private void others() {
        facts.add(AMember.at(orgs.otherCell())
                .since("2001-01-01")
                .trained("UPGRADING", "2007-01-01")
                .build());
        facts.add(States.residence(orgs.base(), ResidenceGroup.NOT_INTRODUCED, "2006-01-01"));
        facts.add(States.residence(orgs.base(), ResidenceGroup.INTRODUCED, "2006-01-01"));
        for (int i = 0; i < 2; i++) {
            facts.add(States.residence(
                    orgs.base(),
                    ResidenceGroup.INTRODUCED,
                    "2004-01-01",
                    States.comment(2008, ResidenceVerdict.FAVOURABLE, "2008-12-01")));
        }
        // Turns of members of the stock, who are counted already: one more member would change the shares.
        facts.set(
                0,
                AMember.at(orgs.secondCell())
                        .since("2001-01-01")
                        .educated(UNIVERSITY, "1999-01-01")
                        .trained("UPGRADING", "2007-01-01")
                        .trained("RETRAINING", "2008-01-01")
                        .build());
    }

    private static String year(int year) {
        return year + "-01-01.." + year + "-12-31";
    }
}

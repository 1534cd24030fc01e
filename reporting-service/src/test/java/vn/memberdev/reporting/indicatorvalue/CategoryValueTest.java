package vn.memberdev.reporting.indicatorvalue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.ACandidate;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;

/** Values divided by the categories of their numerators. */
@QuarkusTest
class CategoryValueTest {

    private static final String YEAR = "2009-01-01..2009-12-31";

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
    void removalsAreDividedByReason() {
        feed.deliver(List.of(
                removed("LACKS_WILL", "2009-03-15"),
                removed("LACKS_WILL", "2009-12-31"),
                removed("NOT_QUALIFIED", "2009-06-01"),
                removed("WITHDREW", "2009-06-01"),
                removed("WITHDREW", "2010-01-01")));

        figures.byCategory("CAND-5", orgs.base(), "2009-01-10..2009-12-31")
                .body("items[0].value", equalTo("4"))
                .body("items[0].categories.category", equalTo(List.of("LACKS_WILL", "NOT_QUALIFIED", "WITHDREW")))
                .body("items[0].categories.numerator", equalTo(List.of(2, 1, 1)))
                .body("items[0].categories.value", equalTo(List.of("2", "1", "1")));
        figures.byCategory("CAND-6", orgs.base(), YEAR)
                .body("items[0].value", equalTo("75.00"))
                .body("items[0].categories.category", equalTo(List.of("LACKS_WILL", "NOT_QUALIFIED")))
                .body("items[0].categories.value", equalTo(List.of("50.00", "25.00")));
    }

    @Test
    void aDifferenceOfSharesIsDividedToo() {
        feed.deliver(List.of(
                AMember.at(orgs.cell()).since("2001-01-01").build(),
                AMember.at(orgs.cell()).admitted("2009-05-19").build()));

        figures.byCategory("IND-4A", orgs.base(), YEAR)
                .body("items[0].value", equalTo("0.00"))
                .body("items[0].categories", hasSize(0));
    }

    @Test
    void categoriesAreAnsweredOnlyIfAskedForAndNothingElseDivides() {
        figures.asProvince()
                .queryParams(Map.of("organisation", orgs.base(), "year", 2009, "indicator", "CAND-5"))
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200)
                .body("items[0].categories", nullValue());
        figures.asProvince()
                .queryParams(Map.of("organisation", orgs.base(), "year", 2009, "by", "colour"))
                .get("/api/v1/indicator-values")
                .then()
                .spec(Problems.of(422, "validation-failed", "by"));
    }

    private CandidateState removed(String reason, String on) {
        return ACandidate.at(orgs.cell())
                .listed("2008-03-01")
                .removed(reason, on)
                .build();
    }
}

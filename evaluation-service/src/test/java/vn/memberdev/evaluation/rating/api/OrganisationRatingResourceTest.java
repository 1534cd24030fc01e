package vn.memberdev.evaluation.rating.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrganisationRatingResourceTest extends RatingResourceCases {

    OrganisationRatingResourceTest() {
        super(RatedSubject.ORGANISATION);
    }

    @Override
    int countedAtBase() {
        return 1;
    }

    @Test
    void aRatingNamesTheKindAndWhetherItIsExemplary() {
        put(2009, fixture.rated("CLEAN_STRONG"))
                .body("organisationKind", equalTo("BASE_COMMITTEE"))
                .body("result.exemplary", equalTo(false));
    }

    @Test
    void theKindIsThatOfTheEndOfTheYear() {
        rated = Ids.next();
        LocalDate raised = LocalDate.of(2010, 3, 1);
        tree.apply(new OrgUnit(
                rated,
                1,
                List.of(
                        new OrgUnit.Period(
                                OrgFixture.SINCE, raised, fixture.org().committee(), "Chi bộ", "BASE_CELL", null),
                        new OrgUnit.Period(
                                raised, null, fixture.org().committee(), "Đảng bộ", "BASE_COMMITTEE", null))));
        fixture.campaign(2010);
        put(2009, fixture.rated("GOOD")).statusCode(201).body("organisationKind", equalTo("BASE_CELL"));
        put(2010, fixture.rated("GOOD")).statusCode(201).body("organisationKind", equalTo("BASE_COMMITTEE"));
    }

    @Test
    void anOrganisationThatDidNotStandAtTheEndOfTheYearIsRefused() {
        rated = Ids.next();
        tree.apply(new OrgUnit(
                rated,
                1,
                List.of(new OrgUnit.Period(
                        LocalDate.of(2010, 1, 1), null, fixture.org().committee(), "Chi bộ", "BASE_CELL", null))));
        put(2009, fixture.rated("GOOD")).spec(Problems.of(422, "organisation-not-on-roll"));
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        rated = UUID.randomUUID();
        put(2009, fixture.rated("GOOD")).spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void onlyTheCleanAndStrongAreNamedExemplary() {
        String body = """
                {"outcome": "RATED", "category": "%s", "exemplary": true, %s}""";
        String decision = fixture.decision("06-QD/DUK", "2010-01-20");
        put(2009, body.formatted("GOOD", decision)).spec(Problems.of(422, "rating-result-invalid", "/exemplary"));
        put(2009, body.formatted("CLEAN_STRONG", decision)).statusCode(201).body("result.exemplary", equalTo(true));
    }
}

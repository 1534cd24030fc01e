package vn.memberdev.evaluation.rating.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingResourceTest extends RatingResourceCases {

    MemberRatingResourceTest() {
        super(RatedSubject.MEMBER);
    }

    @Override
    int countedAtBase() {
        return 0;
    }

    @Test
    void aRatingNamesWhereTheMemberIsAffiliated() {
        put(2009, fixture.rated("GOOD"))
                .body("organisationId", equalTo(fixture.org().cell().toString()));
    }

    @Test
    void aMemberWhoIsNotKnownYetIsNotFound() {
        rated = UUID.randomUUID();
        put(2009, fixture.rated("GOOD"))
                .spec(Problems.of(404, "member-not-found"))
                .body("detail", containsString("vừa được ghi nhận sẽ có sau ít phút"));
    }

    @Test
    void aMemberWhoseAdmissionWasAnnulledIsRefused() {
        rated = fixture.member("ANNULLED");
        fixture.affiliate(rated, 0, fixture.org().cell(), EvaluationFixture.LONG_AGO, null);
        put(2009, fixture.rated("GOOD")).spec(Problems.of(422, "member-annulled"));
    }

    @Test
    void theOrganisationIsTheAffiliationAtTheEndOfTheYear() {
        rated = fixture.member("OFFICIAL");
        LocalDate moved = LocalDate.of(2009, 7, 1);
        fixture.affiliate(rated, 0, fixture.org().cell(), EvaluationFixture.LONG_AGO, moved);
        fixture.affiliate(rated, 1, fixture.org().secondCell(), moved, null);
        put(2009, fixture.rated("GOOD"))
                .statusCode(201)
                .body("organisationId", equalTo(fixture.org().secondCell().toString()));
    }

    @Test
    void aMemberWhoLeftIsRatedAtTheLastAffiliationOfTheYear() {
        rated = fixture.member("OFFICIAL");
        fixture.affiliate(rated, 0, fixture.org().cell(), EvaluationFixture.LONG_AGO, LocalDate.of(2009, 7, 1));
        put(2009, fixture.rated("GOOD"))
                .statusCode(201)
                .body("organisationId", equalTo(fixture.org().cell().toString()));
        fixture.campaign(2010);
        put(2010, fixture.rated("GOOD")).spec(Problems.of(422, "member-not-on-roll"));
    }

    @Test
    void membersAreNotNamedExemplary() {
        put(
                        2009,
                        """
                {"outcome": "RATED", "category": "GOOD", "exemplary": true, %s}"""
                                .formatted(fixture.decision("04-QD/DU", "2010-01-15")))
                .spec(Problems.of(400, "malformed-request"));
    }
}

package vn.memberdev.candidates.sourcereview;

import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may open and read source reviews, and of which organisations. */
@QuarkusTest
class SourceReviewResourceScopeTest extends ServiceTest {

    private static final String[] DECIDERS = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER};
    private static final String[] READERS = {
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    };

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", REVIEWS, DECIDERS)
                .allow("GET", REVIEWS, READERS)
                .allow("GET", REVIEWS + "/overdue", READERS)
                .allow("GET", REVIEWS + "/{id}", READERS)
                .allow(
                        "PUT",
                        REVIEWS + "/{id}/items",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER)
                .allow("POST", REVIEWS + "/{id}/refresh", DECIDERS)
                .allow("POST", REVIEWS + "/{id}/adoption", DECIDERS)
                .allow("POST", REVIEWS + "/{id}/cancellation", DECIDERS)
                .verifyTags("Source reviews");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    void officersFromTheBaseUpwardOpenInScope(String role) {
        as(role, tree.base()).body(opening(tree.base())).post(REVIEWS).then().statusCode(201);
    }

    @Test
    void allBelowIsSeen() {
        UUID review = opened(tree);
        as(Roles.AUDITOR, tree.committee()).get(REVIEWS + "/" + review).then().statusCode(200);
        as(Roles.AUDITOR, tree.committee()).get(REVIEWS).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID review = opened(tree);
        for (UUID elsewhere : new UUID[] {tree.otherCommittee(), tree.cell()}) {
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "/" + review)
                    .then()
                    .spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "?organisationId=" + tree.base())
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "/overdue?organisationId=" + tree.base())
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .body(opening(tree.base()))
                    .post(REVIEWS)
                    .then()
                    .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        }
    }
}

package vn.memberdev.evaluation.rating.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrganisationRatingBulkTest extends RatingBulkCases {

    OrganisationRatingBulkTest() {
        super(RatedSubject.ORGANISATION);
    }

    @Test
    void aFileNamesWhoIsExemplary() {
        csv(subject.header() + first + ",2009," + subject.cells("RATED", subject.best(), "") + ",04-QD/DU,2010-01-15,"
                        + fixture.org().base() + "\n")
                .body("accepted", equalTo(1));
        assertThat(fixture.database().value("select exemplary from rating where organisation_id = ?", first))
                .isEqualTo(true);
    }
}

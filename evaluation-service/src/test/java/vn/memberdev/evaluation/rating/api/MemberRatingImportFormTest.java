package vn.memberdev.evaluation.rating.api;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingImportFormTest extends RatingImportFormCases {

    MemberRatingImportFormTest() {
        super(RatedSubject.MEMBER);
    }
}

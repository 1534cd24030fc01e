package vn.memberdev.evaluation.rating.api;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.intake.ImportFormCases;

/** The form of a file of ratings, of either subject. */
abstract class RatingImportFormCases extends ImportFormCases {

    @Inject
    OrgTree tree;

    private final RatedSubject subject;
    private EvaluationFixture fixture;
    private UUID rated;

    RatingImportFormCases(RatedSubject subject) {
        this.subject = subject;
    }

    @BeforeEach
    void start() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        rated = subject.first(fixture);
    }

    @Override
    protected String path() {
        return subject.path() + ":import";
    }

    @Override
    protected RequestSpecification caller() {
        return fixture.asCommittee();
    }

    @Override
    protected List<String> headings() {
        return List.of(
                subject.idField(), "year", "outcome", "category", "number", "decidedOn", "decidingOrganisationId");
    }

    @Override
    protected List<String> goodRow() {
        return List.of(
                rated.toString(),
                "2009",
                "RATED",
                "GOOD",
                "04-QD/DU",
                "2010-01-15",
                fixture.org().base().toString());
    }
}

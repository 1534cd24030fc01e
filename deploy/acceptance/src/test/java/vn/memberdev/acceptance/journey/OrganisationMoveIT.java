package vn.memberdev.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.SuiteUnderTest;

/**
 * A base committee goes from one superior committee to another. As reported, what it did before stays with the old one;
 * restated, all of it belongs to the new one.
 */
@AcceptanceTest
@Order(4)
class OrganisationMoveIT {

    private static final String AS_REPORTED = "as-reported";
    private static final String RESTATED = "restated";
    private static final LocalDate MOVED_ON = LocalDate.of(2008, 7, 1);

    @Test
    void figuresFollowTheTreeAsItWasOrAsItIs(SuiteUnderTest suite) {
        Officers officers = suite.officers();
        Agency from = officers.establishAgency("Nơi đi");
        Agency to = officers.establishAgency("Nơi đến");
        officers.openCampaign(from.committee(), 2007);
        officers.rateOrganisation(from.base(), 2007, "CLEAN_STRONG");
        officers.admitThrough(from.cell(), "Vi Văn Trước", 2007);
        Figures figures = suite.figures();
        figures.await("1", "IND-1", from.committee(), Figures.TERM);
        figures.await("100.00 = 1/1", "IND-6", from.committee(), Figures.year(2007));

        officers.transfer(from.base(), to.committee(), MOVED_ON);
        officers.admitThrough(from.cell(), "Vi Thị Sau", 2009);

        admissionsAre(figures, from.committee(), "1", "0");
        admissionsAre(figures, to.committee(), "1", "2");
        figures.await("100.00 = 1/1", "IND-6", from.committee(), Figures.year(2007), AS_REPORTED);
        figures.await("null = 0/0", "IND-6", from.committee(), Figures.year(2007), RESTATED);
        figures.await("null = 0/0", "IND-6", to.committee(), Figures.year(2007), AS_REPORTED);
        figures.await("100.00 = 1/1", "IND-6", to.committee(), Figures.year(2007), RESTATED);
        theProvinceIsTheSameEitherWay(suite);
        suite.flow().everyFigureEqualsTheRecompute();
    }

    private static void admissionsAre(Figures figures, UUID committee, String asReported, String restated) {
        figures.await(asReported, "IND-1", committee, Figures.TERM, AS_REPORTED);
        figures.await(restated, "IND-1", committee, Figures.TERM, RESTATED);
    }

    private static void theProvinceIsTheSameEitherWay(SuiteUnderTest suite) {
        assertThat(suite.figures().lines(suite.province(), Figures.TERM, RESTATED))
                .isEqualTo(suite.figures().lines(suite.province(), Figures.TERM, AS_REPORTED));
    }
}

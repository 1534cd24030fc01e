package vn.memberdev.acceptance.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.SuiteUnderTest;

/** What was recorded wrongly or is taken back moves the figures by exactly that. */
@AcceptanceTest
@Order(3)
class CorrectionsIT {

    private static final String YEAR = Figures.year(2008);

    @Test
    void aRevisedRatingMovesOneMemberFromOneCategoryToAnother(SuiteUnderTest suite) {
        Officers officers = suite.officers();
        Agency agency = officers.establishAgency("Xếp loại lại");
        officers.openCampaign(agency.committee(), 2008);
        List<UUID> members = officers.registerMembers(agency.cell(), 3);
        members.forEach(member -> officers.rateMember(member, 2008, "GOOD"));
        Figures figures = suite.figures();
        figures.await("100.00 = 3/3", "IND-5", agency.committee(), YEAR);

        officers.reviseMemberRating(members.get(0), 2008, "COMPLETED");
        figures.await("66.67 = 2/3", "IND-5", agency.committee(), YEAR);

        officers.reviseMemberRating(members.get(0), 2008, "GOOD");
        figures.await("100.00 = 3/3", "IND-5", agency.committee(), YEAR);
        suite.flow().everyFigureEqualsTheRecompute();
    }

    @Test
    void anAnnulledAdmissionLeavesTheFiguresItEntered(SuiteUnderTest suite) {
        Officers officers = suite.officers();
        Agency agency = officers.establishAgency("Hủy kết nạp");
        officers.setTarget(agency.committee(), 8);
        Officers.Admitted stays = officers.admitThrough(agency.cell(), "Nông Văn Ở", 2008);
        Officers.Admitted goes = officers.admitThrough(agency.cell(), "Hoàng Thị Đi", 2008);
        Figures figures = suite.figures();
        figures.await("2", "IND-1", agency.committee(), YEAR);
        figures.await("25.00 = 2/8", "IND-3", agency.committee(), Figures.TERM);
        figures.await("100.00 = 2/2", "IND-2", agency.committee(), Figures.TERM);
        figures.await("2", "CAND-2", agency.base(), Figures.year(2007));
        officers.openCampaign(agency.committee(), 2008);
        officers.rateMember(stays.member(), 2008, "GOOD");
        officers.rateMember(goes.member(), 2008, "GOOD");
        figures.await("100.00 = 2/2", "IND-5", agency.committee(), YEAR);

        officers.annul(goes.admissionCase(), LocalDate.of(2009, 2, 2));
        figures.await("1", "IND-1", agency.committee(), YEAR);
        figures.await("12.50 = 1/8", "IND-3", agency.committee(), Figures.TERM);
        figures.await("50.00 = 1/2", "IND-2", agency.committee(), Figures.TERM);
        figures.await("100.00 = 1/1", "IND-5", agency.committee(), YEAR);
        figures.await("1", "CAND-1", agency.base(), Figures.year(2009));
        figures.await("0", "CAND-2", agency.base(), Figures.year(2009));
        suite.flow().everyFigureEqualsTheRecompute();
        assertOpensTo(suite, agency, stays.member());
    }

    private static void assertOpensTo(SuiteUnderTest suite, Agency agency, UUID member) {
        Figures figures = suite.figures();
        org.assertj.core.api.Assertions.assertThat(
                        figures.records(figures.of("IND-1", agency.committee(), YEAR), "numerator"))
                .extracting(item -> item.path("id").asText())
                .containsExactly(member.toString());
    }
}

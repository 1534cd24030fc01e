package vn.memberdev.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.PowerOfficers;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/** Three years of good results and more than a hundred members decide who decides an admission. */
@AcceptanceTest
@Order(5)
class PowersFromResultsIT {

    private static final LocalDate GRANTED_ON = LocalDate.of(2009, 2, 2);

    @Test
    void ratingsOfThreeYearsMakeABaseCommitteeEligibleToDecide(SuiteUnderTest suite) {
        Officers officers = suite.officers();
        PowerOfficers powers = new PowerOfficers(suite.as("province-officer"));
        Agency agency = officers.establishAgency("Ủy quyền");
        officers.registerMembers(agency.cell(), 101);
        IntStream.rangeClosed(2006, 2008).forEach(year -> {
            officers.openCampaign(agency.committee(), year);
            officers.rateOrganisation(agency.base(), year, year == 2007 ? "CLEAN_STRONG" : "GOOD");
        });
        awaitEligibility(powers, agency.base(), true);

        assertThat(powers.delegateAdmission(agency.base(), GRANTED_ON)).hasToString("[]");
        assertThat(powers.competentBody(agency.cell(), GRANTED_ON.minusDays(1))).isEqualTo(agency.committee());
        assertThat(powers.competentBody(agency.cell(), GRANTED_ON)).isEqualTo(agency.base());
        officers.admitThrough(agency.cell(), "Lương Thị Mười", 2009);
        suite.figures().await("1", "IND-1", agency.committee(), Figures.year(2009));

        suite.as("province-officer")
                .replace(
                        Part.EVALUATION,
                        "/organisation-ratings/" + agency.base() + "/2007",
                        Officers.rating(2007, "COMPLETED"))
                .expect(200);
        JsonNode found = awaitEligibility(powers, agency.base(), false);
        assertThat(found.path("finding").asText()).isEqualTo("GRANTED_NOT_ELIGIBLE");
        assertThat(powers.competentBody(agency.cell(), GRANTED_ON)).isEqualTo(agency.base());
    }

    private static JsonNode awaitEligibility(PowerOfficers powers, UUID base, boolean eligible) {
        Patience.until("the ratings to arrive at the register", () -> assertThat(
                        powers.eligibility(base, GRANTED_ON).path("eligible").asBoolean())
                .isEqualTo(eligible));
        return powers.eligibility(base, GRANTED_ON);
    }
}

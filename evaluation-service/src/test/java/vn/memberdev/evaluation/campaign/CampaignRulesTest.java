package vn.memberdev.evaluation.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.platform.problem.ProblemException;

class CampaignRulesTest {

    private static final RatingScheme SCHEME =
            new RatingScheme("2005", 2005, 2017, "20-HD/BTCTW", List.of(), List.of());
    private static final OrganisationDay DAY = new OrganisationDay(new UUID(0, 1), LocalDate.of(2009, 12, 31));

    @Test
    void theYearMustHaveBegun() {
        assertThatCode(() -> CampaignRules.yearHasBegun(2010, LocalDate.of(2010, 1, 1)))
                .doesNotThrowAnyException();
        refuses(() -> CampaignRules.yearHasBegun(2011, LocalDate.of(2010, 12, 31)), CampaignProblem.YEAR_NOT_BEGUN);
    }

    @Test
    void aSchemeThatIsNamedMustBeTheOneInForce() {
        assertThatCode(() -> CampaignRules.namesTheSchemeInForce(null, SCHEME)).doesNotThrowAnyException();
        assertThatCode(() -> CampaignRules.namesTheSchemeInForce("2005", SCHEME))
                .doesNotThrowAnyException();
        refuses(() -> CampaignRules.namesTheSchemeInForce("2018", SCHEME), CampaignProblem.SCHEME_NOT_IN_FORCE);
    }

    @Test
    void ratingsNeedACampaignThatCovers() {
        assertThatCode(() -> new Coverage(Set.of(DAY)).require(DAY)).doesNotThrowAnyException();
        refuses(() -> new Coverage(Set.of()).require(DAY), CampaignProblem.NONE_OPEN);
    }

    @Test
    void aCampaignKnowsWhatItWasOpenedFor() {
        Campaign campaign = Campaign.open(2009, DAY.organisationId(), "2005", Instant.EPOCH);
        assertThat(CampaignView.of(campaign))
                .isEqualTo(new CampaignView(campaign.id(), 1, 2009, DAY.organisationId(), "2005", Instant.EPOCH));
    }

    private static void refuses(ThrowingCallable call, CampaignProblem problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}

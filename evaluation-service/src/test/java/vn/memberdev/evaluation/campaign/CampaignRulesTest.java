package vn.memberdev.evaluation.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class CampaignRulesTest {

    private static final RatingScheme SCHEME =
            new RatingScheme("2005", 2005, 2017, "20-HD/BTCTW", List.of(), List.of());
    private static final OrganisationDay DAY = new OrganisationDay(new UUID(0, 1), LocalDate.of(2009, 12, 31));

    @Test
    void theYearMustHaveBegun() {
        assertThat(CampaignRules.faultsOfYear(request(2010, null), LocalDate.of(2010, 1, 1))
                        .list())
                .isEmpty();
        refuses(
                () -> CampaignRules.faultsOfYear(request(2011, null), LocalDate.of(2010, 12, 31))
                        .throwIfAny(CampaignProblem.YEAR_NOT_BEGUN, "later"),
                CampaignProblem.YEAR_NOT_BEGUN);
        assertThat(CampaignRules.faultsOfYear(request(2010, LocalDate.of(2009, 12, 31)), LocalDate.of(2010, 1, 1))
                        .list())
                .extracting(FieldError::pointer)
                .containsExactly("/openedOn");
    }

    @Test
    void aSchemeThatIsNamedMustBeTheOneInForce() {
        assertThat(CampaignRules.faultsOfScheme(null, SCHEME).list()).isEmpty();
        assertThat(CampaignRules.faultsOfScheme("2005", SCHEME).list()).isEmpty();
        assertThat(CampaignRules.faultsOfScheme("2018", SCHEME).list())
                .extracting(FieldError::code)
                .containsExactly("scheme-not-in-force");
    }

    @Test
    void ratingsNeedACampaignThatCovers() {
        assertThatCode(() -> new Coverage(Map.of(DAY, DAY.on())).require(DAY)).doesNotThrowAnyException();
        refuses(() -> new Coverage(Map.of()).require(DAY), CampaignProblem.NONE_OPEN);
    }

    @Test
    void aCampaignKnowsWhatItWasOpenedFor() {
        Campaign campaign = Campaign.open(request(2009, DAY.on()), "2005", Instant.EPOCH);
        assertThat(CampaignView.of(campaign))
                .isEqualTo(new CampaignView(
                        campaign.id(), 1, 2009, DAY.organisationId(), "2005", DAY.on(), Instant.EPOCH));
    }

    private static OpenCampaignRequest request(int year, LocalDate openedOn) {
        return new OpenCampaignRequest(year, DAY.organisationId(), null, openedOn);
    }

    private static void refuses(ThrowingCallable call, ProblemType problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}

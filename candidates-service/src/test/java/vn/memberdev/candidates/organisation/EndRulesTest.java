package vn.memberdev.candidates.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.language.Language;

class EndRulesTest {

    private static final LocalDate ENDED = LocalDate.of(2010, 7, 1);

    @Test
    void nothingIsOpenedFromTheDayOfTheEndOn() {
        Optional<EndedOrganisation> dissolved = Optional.of(ended());
        assertThat(EndRules.organisationEnded("/organisationId", dissolved, ENDED.minusDays(1)))
                .isEmpty();
        assertThat(EndRules.organisationEnded("/organisationId", dissolved, ENDED))
                .map(fault -> fault.code() + ": " + fault.message().in(Language.EN))
                .contains("organisation-ended: the organisation ended on 2010-07-01; name another, because none"
                        + " followed it");
        assertThat(EndRules.organisationEnded("/organisationId", Optional.empty(), ENDED))
                .isEmpty();
    }

    @Test
    void whatFollowedIsNamed() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(EndRules.organisationEnded("/organisationId", Optional.of(ended(one, other)), ENDED))
                .map(fault -> fault.message().in(Language.EN))
                .contains("the organisation ended on 2010-07-01; name what followed it: " + one + ", " + other);
    }

    private static EndedOrganisation ended(UUID... successors) {
        return new EndedOrganisation(UUID.randomUUID(), ENDED, List.of(successors), null, null);
    }
}

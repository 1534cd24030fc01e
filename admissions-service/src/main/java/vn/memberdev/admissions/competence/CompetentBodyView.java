package vn.memberdev.admissions.competence;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.organisation.powers.PlaceOnDay;
import vn.memberdev.admissions.policy.PolicyView;
import vn.memberdev.platform.policy.PolicyValue;

/**
 * Who decides for an organisation on a day.
 *
 * @param organisationId the organisation asked about
 * @param on the day
 * @param matter what is to be decided
 * @param competent who decides
 * @param votes the share of votes it needs, with its regulation
 */
public record CompetentBodyView(
        UUID organisationId, LocalDate on, Matter matter, CompetentBody competent, PolicyView votes) {

    static CompetentBodyView of(PlaceOnDay place, Matter matter, CompetentBody competent, PolicyValue votes) {
        return new CompetentBodyView(place.organisationId(), place.on(), matter, competent, PolicyView.of(votes));
    }
}

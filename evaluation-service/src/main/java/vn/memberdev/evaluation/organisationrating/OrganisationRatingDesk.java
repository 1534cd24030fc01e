package vn.memberdev.evaluation.organisationrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.evaluation.campaign.CampaignService;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.organisation.OrganisationDirectory;
import vn.memberdev.evaluation.result.ResultRules;
import vn.memberdev.evaluation.result.Verdict;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.evaluation.scheme.SchemeService;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Lays out what ratings need to be judged, in three statements however many they are, and judges them. */
@ApplicationScoped
class OrganisationRatingDesk {

    private final OrganisationRatingRepository repository;
    private final OrganisationDirectory organisations;
    private final CampaignService campaigns;
    private final SchemeService schemes;
    private final BusinessTime time;

    OrganisationRatingDesk(
            OrganisationRatingRepository repository,
            OrganisationDirectory organisations,
            CampaignService campaigns,
            SchemeService schemes,
            BusinessTime time) {
        this.repository = repository;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.time = time;
    }

    OrganisationRatingSheet sheet(Scope scope, Collection<OrganisationRatingKey> keys) {
        Set<UUID> ids = keys.stream().map(OrganisationRatingKey::organisationId).collect(Collectors.toSet());
        Set<OrganisationDay> days = new HashSet<>();
        keys.forEach(key -> days.add(OrganisationRatingSheet.dayOf(key.organisationId(), key.year())));
        return new OrganisationRatingSheet(
                organisations.kinds(scope, days), campaigns.coverage(days), present(keys, ids));
    }

    /**
     * Judges a verdict by the campaign and the rules of its year.
     *
     * @return the version of the scheme in force
     */
    String accept(OrganisationRatingSheet sheet, OrganisationDay day, Verdict verdict, int year) {
        sheet.coverage().require(day);
        Scale scale = schemes.scale(Subject.ORGANISATION, year);
        ResultRules.requireAcceptable(verdict, scale, year, time.today());
        return scale.schemeVersion();
    }

    private Map<OrganisationRatingKey, OrganisationRating> present(
            Collection<OrganisationRatingKey> keys, Set<UUID> ids) {
        Map<OrganisationRatingKey, OrganisationRating> present = new HashMap<>();
        if (!keys.isEmpty()) {
            List<Integer> years =
                    keys.stream().map(OrganisationRatingKey::year).distinct().toList();
            repository
                    .ofAny(ids, years)
                    .forEach(rating ->
                            present.put(new OrganisationRatingKey(rating.organisationId(), rating.year()), rating));
        }
        return present;
    }
}

package vn.memberdev.evaluation.memberrating;

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
import vn.memberdev.evaluation.member.MemberDirectory;
import vn.memberdev.evaluation.member.MemberRoll;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.result.ResultRules;
import vn.memberdev.evaluation.result.Verdict;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.evaluation.scheme.SchemeService;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Lays out what ratings need to be judged, in three statements however many they are, and judges them. */
@ApplicationScoped
class MemberRatingDesk {

    private final MemberRatingRepository repository;
    private final MemberDirectory members;
    private final CampaignService campaigns;
    private final SchemeService schemes;
    private final BusinessTime time;

    MemberRatingDesk(
            MemberRatingRepository repository,
            MemberDirectory members,
            CampaignService campaigns,
            SchemeService schemes,
            BusinessTime time) {
        this.repository = repository;
        this.members = members;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.time = time;
    }

    MemberRatingSheet sheet(Scope scope, Collection<MemberRatingKey> keys) {
        Set<UUID> ids = keys.stream().map(MemberRatingKey::memberId).collect(Collectors.toSet());
        MemberRoll roll = members.roll(scope, ids);
        Set<OrganisationDay> days = new HashSet<>();
        keys.forEach(key -> roll.placeIfKnown(key.memberId(), key.year()).ifPresent(days::add));
        return new MemberRatingSheet(roll, campaigns.coverage(days), present(keys, ids));
    }

    /**
     * Judges a verdict by the campaign and the rules of its year.
     *
     * @return the version of the scheme in force
     */
    String accept(MemberRatingSheet sheet, OrganisationDay day, Verdict verdict, int year) {
        sheet.coverage().require(day);
        Scale scale = schemes.scale(Subject.MEMBER, year);
        ResultRules.requireAcceptable(verdict, scale, year, time.today());
        return scale.schemeVersion();
    }

    private Map<MemberRatingKey, MemberRating> present(Collection<MemberRatingKey> keys, Set<UUID> ids) {
        Map<MemberRatingKey, MemberRating> present = new HashMap<>();
        if (!keys.isEmpty()) {
            List<Integer> years =
                    keys.stream().map(MemberRatingKey::year).distinct().toList();
            repository
                    .ofAny(ids, years)
                    .forEach(rating -> present.put(new MemberRatingKey(rating.memberId(), rating.year()), rating));
        }
        return present;
    }
}

package vn.memberdev.evaluation.rating;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.evaluation.campaign.CampaignService;
import vn.memberdev.evaluation.rating.result.DecisionTime;
import vn.memberdev.evaluation.rating.result.Result;
import vn.memberdev.evaluation.rating.result.ResultRules;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.rating.roll.RatingRoll;
import vn.memberdev.evaluation.rating.roll.RollEntry;
import vn.memberdev.evaluation.rating.roll.RollSource;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.evaluation.scheme.SchemeService;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Looks up what ratings need to be judged, in three statements however many they are, and judges them. */
@ApplicationScoped
class RatingWorkflow {

    private final RatingRepository repository;
    private final Map<Subject, RollSource> rolls;
    private final CampaignService campaigns;
    private final SchemeService schemes;
    private final BusinessTime time;

    RatingWorkflow(
            RatingRepository repository,
            @All List<RollSource> rolls,
            CampaignService campaigns,
            SchemeService schemes,
            BusinessTime time) {
        this.repository = repository;
        this.rolls = rolls.stream().collect(Collectors.toMap(RollSource::subject, Function.identity()));
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.time = time;
    }

    RatingLookups lookUp(Scope scope, Subject subject, Collection<RatingKey> keys) {
        RatingRoll roll = rolls.get(subject).lookUp(scope, keys);
        Map<RatingKey, Rating> standing = new HashMap<>();
        if (!keys.isEmpty()) {
            repository.ofAny(subject, keys).forEach(rating -> standing.put(rating.key(), rating));
        }
        return new RatingLookups(subject, roll, campaigns.coverage(roll.days(keys)), standing);
    }

    /** The first rating of a year, once the campaign and the rules of the year have accepted it. */
    Rating decide(RatingLookups lookups, RatingKey key, RollEntry entry, Verdict verdict) {
        Scale scale = accept(lookups, key, entry, verdict, null);
        return Rating.decide(lookups.subject(), key, entry, scale.schemeVersion(), Result.of(verdict, time.now()));
    }

    /** Revises a rating, once the campaign and the rules of the year have accepted it; says whether it changed. */
    boolean revise(RatingLookups lookups, Rating rating, RollEntry entry, Verdict verdict) {
        accept(lookups, rating.key(), entry, verdict, rating.result().decision().decidedOn());
        return rating.revise(entry, Result.of(verdict, time.now()));
    }

    private Scale accept(RatingLookups lookups, RatingKey key, RollEntry entry, Verdict verdict, LocalDate revised) {
        LocalDate openedOn = lookups.coverage().require(entry.day());
        Scale scale = schemes.scale(lookups.subject(), key.year());
        ResultRules.requireAcceptable(verdict, scale, new DecisionTime(key.year(), openedOn, revised, time.today()));
        return scale;
    }
}

package vn.memberdev.evaluation.rating.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.organisation.OrganisationDirectory;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** An organisation is rated, with its kind, if it stood on 31 December. */
@ApplicationScoped
class OrganisationRollSource implements RollSource {

    private final OrganisationDirectory organisations;

    OrganisationRollSource(OrganisationDirectory organisations) {
        this.organisations = organisations;
    }

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public RatingRoll lookUp(Scope scope, Collection<RatingKey> keys) {
        return new Organisations(organisations.kinds(scope, lastDays(keys)));
    }

    private static Set<OrganisationDay> lastDays(Collection<RatingKey> keys) {
        return keys.stream().map(OrganisationRollSource::lastDay).collect(Collectors.toSet());
    }

    private static OrganisationDay lastDay(RatingKey key) {
        return new OrganisationDay(key.subjectId(), key.lastDay());
    }

    private record Organisations(Map<OrganisationDay, Optional<OrganisationKind>> kinds) implements RatingRoll {

        @Override
        public Set<OrganisationDay> days(Collection<RatingKey> keys) {
            return lastDays(keys);
        }

        /** Throws 404 {@code organisation-not-found} and 422 {@code organisation-not-on-roll}. */
        @Override
        public RollEntry require(RatingKey key) {
            OrganisationDay day = lastDay(key);
            Optional<OrganisationKind> kind = kinds.get(day);
            if (kind == null) {
                throw new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND);
            }
            return new RollEntry(
                    day,
                    kind.orElseThrow(() ->
                            new ProblemException(RollProblem.ORGANISATION_NOT_ON_ROLL, "detail", "year", key.year())));
        }
    }
}

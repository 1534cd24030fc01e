package vn.memberdev.evaluation.rating.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.memberdev.evaluation.member.MemberDirectory;
import vn.memberdev.evaluation.member.MemberRoll;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;

/** A member is rated at the affiliation of 31 December, or at the last one of the year. */
@ApplicationScoped
class MemberRollSource implements RollSource {

    private final MemberDirectory members;

    MemberRollSource(MemberDirectory members) {
        this.members = members;
    }

    @Override
    public Subject subject() {
        return Subject.MEMBER;
    }

    @Override
    public RatingRoll lookUp(Scope scope, Collection<RatingKey> keys) {
        return new Members(members.roll(scope, RatingKey.subjectIds(keys)));
    }

    private record Members(MemberRoll members) implements RatingRoll {

        @Override
        public Set<OrganisationDay> days(Collection<RatingKey> keys) {
            return keys.stream()
                    .map(key -> members.placeIfKnown(key.subjectId(), key.year()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        /** Throws as {@link MemberRoll#placeIn}. */
        @Override
        public RollEntry require(RatingKey key) {
            return new RollEntry(members.placeIn(key.subjectId(), key.year()), null);
        }
    }
}

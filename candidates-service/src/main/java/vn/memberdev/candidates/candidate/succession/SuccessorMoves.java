package vn.memberdev.candidates.candidate.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.FollowUpChanges;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.time.BusinessTime;

/** Who is on the list of an organisation that has ended follows it to its successor, if there is exactly one. */
@ApplicationScoped
class SuccessorMoves implements FollowUpChanges {

    private final EndedOrganisations ends;
    private final BusinessTime time;

    SuccessorMoves(EndedOrganisations ends, BusinessTime time) {
        this.ends = ends;
        this.time = time;
    }

    @Override
    public Map<UUID, CandidateChange> next(Collection<Placed> candidates) {
        Map<UUID, EndedOrganisation> ended =
                ends.find(candidates.stream().map(Placed::organisationId).collect(Collectors.toSet()));
        Map<UUID, CandidateChange> moves = new HashMap<>();
        candidates.stream()
                .filter(candidate -> ended.containsKey(candidate.organisationId()))
                .forEach(candidate -> SuccessionRules.moveToSuccessor(
                                candidate.facts().get(), ended.get(candidate.organisationId()), time.today())
                        .ifPresent(move -> moves.put(candidate.candidateId(), move)));
        return moves;
    }
}

package vn.memberdev.candidates.awarenessclass.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;

/**
 * Everything the rules of an enrolment must know, looked up once for the whole call.
 *
 * @param planned the class
 * @param enrolledOn the day of the enrolment
 * @param candidateIds who shall be enrolled, as the call names them
 * @param facts what is known of those in the caller's scope
 * @param below which of their organisations stood in the organiser's subtree on the day
 * @param holders which of them hold a place in a class that is not over
 */
public record EnrolmentLookup(
        ClassFacts planned,
        LocalDate enrolledOn,
        List<UUID> candidateIds,
        Map<UUID, CandidateFacts> facts,
        Set<UUID> below,
        Set<UUID> holders) {

    public Optional<CandidateFacts> factsOf(UUID candidateId) {
        return Optional.ofNullable(facts.get(candidateId));
    }

    public boolean standsBelowTheOrganiser(UUID candidateId) {
        return factsOf(candidateId)
                .flatMap(known -> known.periodOn(enrolledOn))
                .filter(stay -> below.contains(stay.organisationId()))
                .isPresent();
    }

    public boolean holdsAPlace(UUID candidateId) {
        return holders.contains(candidateId);
    }
}

package vn.memberdev.candidates.candidate;

import java.util.List;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.candidates.CandidateAssignedV1;
import vn.memberdev.contracts.candidates.CandidateFosteredV1;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.CandidateTaskedV1;
import vn.memberdev.contracts.candidates.MassOrganisationAssignment;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Tells how a candidate is followed and helped, without the words that stay inside. */
final class FollowingEvents {

    private FollowingEvents() {}

    static OutboxEvent of(Candidate candidate, CandidateChange change, CandidateFacts facts, CandidateState state) {
        if (change instanceof CandidateChange.HelperAssigned || change instanceof CandidateChange.HelperReleased) {
            return assigned(candidate, new CandidateAssignedV1(state, last(facts.helpers()), null));
        }
        if (change instanceof CandidateChange.MassOrganisationAssigned assigned) {
            return assigned(candidate, massOrganisation(state, assigned.massOrganisation()));
        }
        if (change instanceof CandidateChange.MassOrganisationReleased released) {
            return assigned(candidate, massOrganisation(state, released.massOrganisation()));
        }
        if (change instanceof CandidateChange.TaskGiven given) {
            return tasked(
                    candidate,
                    new CandidateTaskedV1(state, facts.task(given.taskId()).orElseThrow()));
        }
        if (change instanceof CandidateChange.TaskAssessed assessed) {
            return tasked(
                    candidate,
                    new CandidateTaskedV1(state, facts.task(assessed.taskId()).orElseThrow()));
        }
        if (change instanceof CandidateChange.ActivityRecorded) {
            return CandidateEvents.event(
                    candidate, EventTypes.CANDIDATE_FOSTERED, new CandidateFosteredV1(state, last(facts.activities())));
        }
        throw new IllegalStateException("no event is known for " + change.getClass());
    }

    private static CandidateAssignedV1 massOrganisation(CandidateState state, String code) {
        MassOrganisationAssignment meant = last(state.massOrganisations().stream()
                .filter(assignment -> assignment.massOrganisation().equals(code))
                .toList());
        return new CandidateAssignedV1(state, null, meant);
    }

    private static OutboxEvent assigned(Candidate candidate, CandidateAssignedV1 payload) {
        return CandidateEvents.event(candidate, EventTypes.CANDIDATE_ASSIGNED, payload);
    }

    private static OutboxEvent tasked(Candidate candidate, CandidateTaskedV1 payload) {
        return CandidateEvents.event(candidate, EventTypes.CANDIDATE_TASKED, payload);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}

package vn.memberdev.candidates.candidate;

import java.util.List;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.candidates.CandidateActivityRecordedV1;
import vn.memberdev.contracts.candidates.CandidateAssignedV1;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.CandidateTaskChangedV1;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of helping and trying, without the words that stay inside the service. */
record SupportEvents(Candidate candidate, CandidateFacts facts, CandidateState state)
        implements SupportChange.Cases<OutboxEvent> {

    @Override
    public OutboxEvent helperAssigned(SupportChange.HelperAssigned change) {
        return helper();
    }

    @Override
    public OutboxEvent helperReleased(SupportChange.HelperReleased change) {
        return helper();
    }

    @Override
    public OutboxEvent massOrganisationAssigned(SupportChange.MassOrganisationAssigned change) {
        return massOrganisation(change.massOrganisation());
    }

    @Override
    public OutboxEvent massOrganisationReleased(SupportChange.MassOrganisationReleased change) {
        return massOrganisation(change.massOrganisation());
    }

    @Override
    public OutboxEvent taskGiven(SupportChange.TaskGiven change) {
        return event(
                EventTypes.CANDIDATE_TASK_CHANGED,
                new CandidateTaskChangedV1(state, facts.task(change.taskId()).orElseThrow()));
    }

    @Override
    public OutboxEvent taskAssessed(SupportChange.TaskAssessed change) {
        return event(
                EventTypes.CANDIDATE_TASK_CHANGED,
                new CandidateTaskChangedV1(state, facts.task(change.taskId()).orElseThrow()));
    }

    @Override
    public OutboxEvent activityRecorded(SupportChange.ActivityRecorded change) {
        return event(
                EventTypes.CANDIDATE_ACTIVITY_RECORDED,
                new CandidateActivityRecordedV1(state, last(facts.activities())));
    }

    private OutboxEvent helper() {
        return event(EventTypes.CANDIDATE_ASSIGNED, new CandidateAssignedV1(state, last(facts.helpers()), null));
    }

    private OutboxEvent massOrganisation(String code) {
        List<MassOrganisationAssignment> ofTheCode = state.massOrganisations().stream()
                .filter(assignment -> assignment.massOrganisation().equals(code))
                .toList();
        return event(EventTypes.CANDIDATE_ASSIGNED, new CandidateAssignedV1(state, null, last(ofTheCode)));
    }

    private OutboxEvent event(String type, Object payload) {
        return CandidateEvents.event(candidate, type, payload);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}

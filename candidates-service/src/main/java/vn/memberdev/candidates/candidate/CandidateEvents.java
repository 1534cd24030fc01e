package vn.memberdev.candidates.candidate;

import java.util.Objects;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.Stay;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.candidates.CandidateAdmittedV1;
import vn.memberdev.contracts.candidates.CandidateClearedV1;
import vn.memberdev.contracts.candidates.CandidateCorrectedV1;
import vn.memberdev.contracts.candidates.CandidateListedV1;
import vn.memberdev.contracts.candidates.CandidateRemovedV1;
import vn.memberdev.contracts.candidates.CandidateReopenedV1;
import vn.memberdev.contracts.candidates.CandidateRepeatedV1;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.CandidateTrainedV1;
import vn.memberdev.contracts.candidates.CandidateTransferredV1;
import vn.memberdev.contracts.candidates.Transfer;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Tells of a candidate what others may know. To be called after the change was flushed. */
final class CandidateEvents {

    static final String AGGREGATE = "candidate";

    private CandidateEvents() {}

    /** What a change of a candidate is told as. */
    static OutboxEvent of(Candidate candidate, CandidateChange change) {
        CandidateFacts facts = candidate.facts();
        CandidateState state = state(candidate, facts);
        if (change instanceof CandidateChange.Trained trained) {
            return event(candidate, EventTypes.CANDIDATE_TRAINED, new CandidateTrainedV1(state, trained.certificate()));
        }
        if (change instanceof CandidateChange.Cleared cleared) {
            return event(candidate, EventTypes.CANDIDATE_CLEARED, new CandidateClearedV1(state, cleared.clearance()));
        }
        if (change instanceof CandidateChange.Removed) {
            return removed(candidate, facts, state);
        }
        if (change instanceof CandidateChange.MembershipKnown known) {
            return membership(candidate, facts, state, known.membership());
        }
        if (change instanceof CandidateChange.Corrected) {
            return event(candidate, EventTypes.CANDIDATE_CORRECTED, new CandidateCorrectedV1(state));
        }
        if (change instanceof CandidateChange.Moved) {
            return event(
                    candidate, EventTypes.CANDIDATE_TRANSFERRED, new CandidateTransferredV1(state, transfer(facts)));
        }
        if (change instanceof CandidateChange.Listed || change instanceof CandidateChange.ListedAgain) {
            return event(
                    candidate,
                    EventTypes.CANDIDATE_LISTED,
                    new CandidateListedV1(state, facts.lastStay().listing()));
        }
        return FollowingEvents.of(candidate, change, facts, state);
    }

    private static Transfer transfer(CandidateFacts facts) {
        return facts.stays().stream()
                .map(Stay::transfer)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static OutboxEvent membership(
            Candidate candidate, CandidateFacts facts, CandidateState state, Membership membership) {
        if (membership.stands()) {
            return event(
                    candidate,
                    EventTypes.CANDIDATE_ADMITTED,
                    new CandidateAdmittedV1(state, membership.memberId(), membership.ceremonyOn()));
        }
        if (!facts.isAdmitted() && !facts.isOnTheList()) {
            // The candidate had been removed before the ceremony: what the annulment brings back is the removal.
            return removed(candidate, facts, state);
        }
        return event(
                candidate,
                EventTypes.CANDIDATE_REOPENED,
                new CandidateReopenedV1(state, membership.memberId(), membership.annulledOn()));
    }

    private static OutboxEvent removed(Candidate candidate, CandidateFacts facts, CandidateState state) {
        return event(
                candidate,
                EventTypes.CANDIDATE_REMOVED,
                new CandidateRemovedV1(state, facts.lastStay().removal()));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(Candidate candidate) {
        return event(
                candidate, EventTypes.CANDIDATE_REPEATED, new CandidateRepeatedV1(state(candidate, candidate.facts())));
    }

    static OutboxEvent event(Candidate candidate, String type, Object payload) {
        return new OutboxEvent(Topics.CANDIDATES, AGGREGATE, candidate.id(), candidate.eventVersion(), type, payload);
    }

    private static CandidateState state(Candidate candidate, CandidateFacts facts) {
        return new CandidateState(
                candidate.id(),
                candidate.eventVersion(),
                candidate.organisationId(),
                facts.status(),
                candidate.birthDate().getYear(),
                candidate.sex(),
                facts.stays().stream().map(Stay::listing).toList(),
                facts.certificates(),
                facts.clearance(),
                facts.memberId(),
                facts.education() == null ? null : facts.education().name(),
                facts.helpers(),
                facts.massOrganisations(),
                facts.tasks(),
                facts.activities(),
                candidate.changedAt());
    }
}

package vn.memberdev.candidates.candidate;

import java.util.Objects;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.ListingPeriod;
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
import vn.memberdev.contracts.candidates.listing.Transfer;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The event of each kind of change: what others may know of a candidate. To be made after the change was flushed. */
record CandidateEvents(Candidate candidate, CandidateFacts facts, CandidateState state)
        implements CandidateChange.Cases<OutboxEvent> {

    static final String AGGREGATE = "candidate";

    /** The event of a change that was carried out. */
    static OutboxEvent of(Candidate candidate, CandidateChange change) {
        CandidateFacts facts = candidate.facts();
        return change.accept(new CandidateEvents(candidate, facts, state(candidate, facts)));
    }

    /** The candidate as it is, for a reader that missed something. */
    static OutboxEvent repeated(Candidate candidate) {
        return event(
                candidate, EventTypes.CANDIDATE_REPEATED, new CandidateRepeatedV1(state(candidate, candidate.facts())));
    }

    @Override
    public OutboxEvent listed(ListChange.Listed change) {
        return onTheList();
    }

    @Override
    public OutboxEvent listedAgain(ListChange.ListedAgain change) {
        return onTheList();
    }

    @Override
    public OutboxEvent moved(ListChange.Moved change) {
        Transfer last = facts.periods().stream()
                .map(ListingPeriod::transfer)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return event(EventTypes.CANDIDATE_TRANSFERRED, new CandidateTransferredV1(state, last));
    }

    @Override
    public OutboxEvent removed(ListChange.Removed change) {
        return offTheList();
    }

    @Override
    public OutboxEvent membershipReported(ListChange.MembershipReported change) {
        Membership membership = change.membership();
        if (membership.stands()) {
            return event(
                    EventTypes.CANDIDATE_ADMITTED,
                    new CandidateAdmittedV1(state, membership.memberId(), membership.ceremonyOn()));
        }
        if (!facts.isAdmitted() && !facts.isOnTheList()) {
            // The candidate had been removed before the ceremony: what the annulment brings back is the removal.
            return offTheList();
        }
        return event(
                EventTypes.CANDIDATE_REOPENED,
                new CandidateReopenedV1(state, membership.memberId(), membership.annulledOn()));
    }

    @Override
    public OutboxEvent corrected(RecordChange.Corrected change) {
        return event(EventTypes.CANDIDATE_CORRECTED, new CandidateCorrectedV1(state));
    }

    @Override
    public OutboxEvent trained(RecordChange.Trained change) {
        return event(EventTypes.CANDIDATE_TRAINED, new CandidateTrainedV1(state, change.certificate()));
    }

    @Override
    public OutboxEvent cleared(RecordChange.Cleared change) {
        return event(EventTypes.CANDIDATE_CLEARED, new CandidateClearedV1(state, change.clearance()));
    }

    @Override
    public OutboxEvent supported(SupportChange change) {
        return change.accept(new SupportEvents(candidate, facts, state));
    }

    private OutboxEvent onTheList() {
        return event(
                EventTypes.CANDIDATE_LISTED,
                new CandidateListedV1(state, facts.lastPeriod().listing()));
    }

    private OutboxEvent offTheList() {
        return event(
                EventTypes.CANDIDATE_REMOVED,
                new CandidateRemovedV1(state, facts.lastPeriod().removal()));
    }

    private OutboxEvent event(String type, Object payload) {
        return event(candidate, type, payload);
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
                facts.birthDate().getYear(),
                candidate.details().sex(),
                facts.periods().stream().map(ListingPeriod::listing).toList(),
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

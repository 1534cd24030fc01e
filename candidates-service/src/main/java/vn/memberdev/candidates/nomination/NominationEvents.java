package vn.memberdev.candidates.nomination;

import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.nominations.NominationAcceptedV1;
import vn.memberdev.contracts.nominations.NominationDeclinedV1;
import vn.memberdev.contracts.nominations.NominationMadeV1;
import vn.memberdev.contracts.nominations.NominationRepeatedV1;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of a nomination: what others may know. To be called after the change was flushed. */
final class NominationEvents {

    static final String AGGREGATE = "nomination";

    private NominationEvents() {}

    static OutboxEvent made(Nomination nomination) {
        return event(nomination, EventTypes.NOMINATION_MADE, new NominationMadeV1(state(nomination)));
    }

    static OutboxEvent accepted(Nomination nomination) {
        return event(nomination, EventTypes.NOMINATION_ACCEPTED, new NominationAcceptedV1(state(nomination)));
    }

    static OutboxEvent declined(Nomination nomination) {
        return event(nomination, EventTypes.NOMINATION_DECLINED, new NominationDeclinedV1(state(nomination)));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(Nomination nomination) {
        return event(nomination, EventTypes.NOMINATION_REPEATED, new NominationRepeatedV1(state(nomination)));
    }

    private static OutboxEvent event(Nomination nomination, String type, Object payload) {
        return new OutboxEvent(
                Topics.NOMINATIONS, AGGREGATE, nomination.id(), nomination.eventVersion(), type, payload);
    }

    private static NominationState state(Nomination nomination) {
        Outcome outcome = nomination.outcome();
        return new NominationState(
                nomination.id(),
                nomination.eventVersion(),
                nomination.organisationId(),
                nomination.nominatedBy().name(),
                nomination.massOrganisation(),
                nomination.movementId(),
                nomination.nominatedOn(),
                nomination.birthDate().getYear(),
                nomination.sex(),
                nomination.status().name(),
                outcome == null ? null : outcome.candidateId(),
                outcome == null ? null : outcome.declineReason(),
                outcome == null ? null : outcome.closedOn(),
                nomination.changedAt());
    }
}

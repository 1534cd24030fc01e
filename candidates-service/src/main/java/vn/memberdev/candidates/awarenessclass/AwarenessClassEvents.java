package vn.memberdev.candidates.awarenessclass;

import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.classes.AwarenessClassCancelledV1;
import vn.memberdev.contracts.classes.AwarenessClassChangedV1;
import vn.memberdev.contracts.classes.AwarenessClassCompletedV1;
import vn.memberdev.contracts.classes.AwarenessClassEnrolledV1;
import vn.memberdev.contracts.classes.AwarenessClassPlannedV1;
import vn.memberdev.contracts.classes.AwarenessClassRepeatedV1;
import vn.memberdev.contracts.classes.AwarenessClassState;
import vn.memberdev.contracts.classes.ClassEnrolment;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of a class: what others may know: no title, place or reason. To be called after the change was flushed. */
final class AwarenessClassEvents {

    static final String AGGREGATE = "awareness-class";

    private AwarenessClassEvents() {}

    static OutboxEvent planned(AwarenessClass changed) {
        return event(changed, EventTypes.AWARENESS_CLASS_PLANNED, new AwarenessClassPlannedV1(state(changed)));
    }

    static OutboxEvent changed(AwarenessClass changed) {
        return event(changed, EventTypes.AWARENESS_CLASS_CHANGED, new AwarenessClassChangedV1(state(changed)));
    }

    /** Somebody was enrolled or withdrawn. */
    static OutboxEvent enrolled(AwarenessClass changed) {
        return event(changed, EventTypes.AWARENESS_CLASS_ENROLLED, new AwarenessClassEnrolledV1(state(changed)));
    }

    static OutboxEvent completed(AwarenessClass changed) {
        return event(changed, EventTypes.AWARENESS_CLASS_COMPLETED, new AwarenessClassCompletedV1(state(changed)));
    }

    static OutboxEvent cancelled(AwarenessClass changed) {
        return event(changed, EventTypes.AWARENESS_CLASS_CANCELLED, new AwarenessClassCancelledV1(state(changed)));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(AwarenessClass repeated) {
        return event(repeated, EventTypes.AWARENESS_CLASS_REPEATED, new AwarenessClassRepeatedV1(state(repeated)));
    }

    private static OutboxEvent event(AwarenessClass changed, String type, Object payload) {
        return new OutboxEvent(
                Topics.AWARENESS_CLASSES, AGGREGATE, changed.id(), changed.eventVersion(), type, payload);
    }

    private static AwarenessClassState state(AwarenessClass changed) {
        return new AwarenessClassState(
                changed.id(),
                changed.eventVersion(),
                changed.organisationId(),
                changed.startsOn(),
                changed.endsOn(),
                changed.capacity(),
                changed.status().name(),
                changed.enrolments().stream()
                        .map(AwarenessClassEvents::enrolment)
                        .toList(),
                changed.completion() == null ? null : changed.completion().completedOn(),
                changed.changedAt());
    }

    private static ClassEnrolment enrolment(EnrolmentRow row) {
        return new ClassEnrolment(
                row.candidateId(),
                row.enrolledOn(),
                row.withdrawnOn(),
                row.result() == null ? null : row.result().name());
    }
}

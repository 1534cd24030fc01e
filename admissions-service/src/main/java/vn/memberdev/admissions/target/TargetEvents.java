package vn.memberdev.admissions.target;

import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.targets.TargetSetV1;
import vn.memberdev.contracts.targets.TargetState;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Targets as others learn of them. */
final class TargetEvents {

    static final String AGGREGATE = "target";

    private TargetEvents() {}

    static OutboxEvent set(Target target) {
        TargetState state = new TargetState(
                target.id(),
                target.eventVersion(),
                target.organisationId(),
                target.indicator(),
                target.periodFrom(),
                target.periodTo(),
                target.value(),
                target.resolution().as(Decision::new),
                target.changedAt());
        return new OutboxEvent(
                Topics.TARGETS,
                AGGREGATE,
                target.id(),
                target.eventVersion(),
                EventTypes.TARGET_SET,
                new TargetSetV1(state));
    }
}

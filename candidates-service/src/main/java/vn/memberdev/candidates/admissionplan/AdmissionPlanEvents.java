package vn.memberdev.candidates.admissionplan;

import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.plans.AdmissionPlanAdoptedV1;
import vn.memberdev.contracts.plans.AdmissionPlanRepeatedV1;
import vn.memberdev.contracts.plans.AdmissionPlanRevisedV1;
import vn.memberdev.contracts.plans.AdmissionPlanState;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of a plan: what others may know. To be called after the change was flushed. */
final class AdmissionPlanEvents {

    static final String AGGREGATE = "admission-plan";

    private AdmissionPlanEvents() {}

    static OutboxEvent adopted(AdmissionPlan plan) {
        return event(plan, EventTypes.ADMISSION_PLAN_ADOPTED, new AdmissionPlanAdoptedV1(state(plan)));
    }

    static OutboxEvent revised(AdmissionPlan plan) {
        return event(plan, EventTypes.ADMISSION_PLAN_REVISED, new AdmissionPlanRevisedV1(state(plan)));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(AdmissionPlan plan) {
        return event(plan, EventTypes.ADMISSION_PLAN_REPEATED, new AdmissionPlanRepeatedV1(state(plan)));
    }

    private static OutboxEvent event(AdmissionPlan plan, String type, Object payload) {
        return new OutboxEvent(Topics.ADMISSION_PLANS, AGGREGATE, plan.id(), plan.eventVersion(), type, payload);
    }

    private static AdmissionPlanState state(AdmissionPlan plan) {
        PlanRevision figures = plan.last();
        return new AdmissionPlanState(
                plan.id(),
                plan.eventVersion(),
                plan.organisationId(),
                plan.year(),
                figures.toList(),
                figures.toTrain(),
                figures.toAdmit(),
                figures.resolution(),
                figures.adoptedOn(),
                plan.reviewId(),
                plan.changedAt());
    }
}

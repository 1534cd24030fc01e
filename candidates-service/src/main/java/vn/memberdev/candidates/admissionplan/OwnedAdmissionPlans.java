package vn.memberdev.candidates.admissionplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the admission plans: readers compare what they keep with them. */
@ApplicationScoped
class OwnedAdmissionPlans implements OwnedAggregates<AdmissionPlan> {

    @Override
    public String topic() {
        return Topics.ADMISSION_PLANS;
    }

    @Override
    public String aggregate() {
        return AdmissionPlanEvents.AGGREGATE;
    }

    @Override
    public Class<AdmissionPlan> entity() {
        return AdmissionPlan.class;
    }

    @Override
    public List<OutboxEvent> states(List<AdmissionPlan> aggregates) {
        return aggregates.stream().map(AdmissionPlanEvents::repeated).toList();
    }
}

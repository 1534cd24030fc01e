package vn.memberdev.contracts.plans;

/** An admission plan was revised by a new resolution. */
public record AdmissionPlanRevisedV1(AdmissionPlanState state) {}

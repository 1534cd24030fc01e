package vn.memberdev.contracts.plans;

/** An admission plan was adopted. */
public record AdmissionPlanAdoptedV1(AdmissionPlanState state) {}

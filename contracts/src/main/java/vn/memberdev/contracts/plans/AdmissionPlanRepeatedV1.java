package vn.memberdev.contracts.plans;

/** The plan as it is, told again: a reader missed something, nothing has changed. */
public record AdmissionPlanRepeatedV1(AdmissionPlanState state) {}

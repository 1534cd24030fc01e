package vn.memberdev.admissions.admissioncase.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.memberdev.platform.decision.Act;

/** The decision of the competent committee, with its whole vote: one that failed is kept too (06-HD/TW 5.1). */
@Embeddable
public record CommitteeVote(
        @Column(name = "outcome") @Enumerated(EnumType.STRING) AdmissionOutcome outcome,
        @Column(name = "votes_for") Integer votesFor,
        @Column(name = "votes_entitled") Integer votesEntitled,
        @Embedded Act decision,
        @Column(name = "policy_version") String policyVersion) {}

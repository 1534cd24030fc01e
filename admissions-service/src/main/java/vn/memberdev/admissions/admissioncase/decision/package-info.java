/**
 * The decision of the competent committee: what is sent of it and what a case keeps. Open
 * {@link vn.memberdev.admissions.admissioncase.decision.CommitteeVote} first.
 */
package vn.memberdev.admissions.admissioncase.decision;

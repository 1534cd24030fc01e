package vn.memberdev.contracts.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;

/** The assignment of a helper or of a mass organisation began or ended; one of the two is there. */
public record CandidateAssignedV1(
        CandidateState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) HelperAssignment helper,
        @JsonInclude(JsonInclude.Include.NON_NULL) MassOrganisationAssignment massOrganisation) {}

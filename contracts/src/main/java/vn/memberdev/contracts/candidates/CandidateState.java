package vn.memberdev.contracts.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.candidates.listing.Listing;
import vn.memberdev.contracts.candidates.support.EducationActivity;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.contracts.common.Sex;

/**
 * A candidate of the sympathiser list, without anything that names the person.
 *
 * @param id identity of the candidate
 * @param version grows by one with each change of this candidate
 * @param organisationId where the candidate is, or was last, listed
 * @param status derived from the dated facts below
 * @param birthYear year of birth
 * @param sex sex
 * @param listings all stays on the list, oldest first
 * @param certificates all completed classes, oldest first
 * @param clearance the permission to open the procedure, if it stands
 * @param memberId the member this candidate became, if admitted
 * @param education general education completed, for example {@code LOWER_SECONDARY}; absent if not recorded
 * @param helpers members who helped or help, oldest first
 * @param massOrganisations mass organisations that followed or follow, oldest first
 * @param tasks trial tasks, oldest first
 * @param activities education activities, oldest first
 * @param recordedAt when this version was recorded
 */
public record CandidateState(
        UUID id,
        long version,
        UUID organisationId,
        CandidateStatus status,
        int birthYear,
        Sex sex,
        List<Listing> listings,
        List<AwarenessCertificate> certificates,
        @JsonInclude(JsonInclude.Include.NON_NULL) Clearance clearance,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID memberId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String education,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HelperAssignment> helpers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MassOrganisationAssignment> massOrganisations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TrialTask> tasks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EducationActivity> activities,
        Instant recordedAt) {}

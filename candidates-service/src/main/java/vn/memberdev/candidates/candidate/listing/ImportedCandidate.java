package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;

/**
 * A row of the import: the fields of {@link ListCandidateRequest}, with the resolution laid flat.
 *
 * @param reference record number in the sending system
 * @param fullName name of the person
 * @param birthDate date of birth
 * @param sex sex
 * @param organisationId the organisation that lists the person
 * @param listedOn first day on the list
 * @param resolutionNumber number of the resolution
 * @param resolutionDecidedOn date of the resolution
 * @param resolutionDecidingOrganisationId the organisation whose committee resolved
 * @param education general education completed
 * @param educationGround why less education may do
 * @param massOrganisation the mass organisation that proposed the person; absent if the cell did
 */
public record ImportedCandidate(
        @Size(min = 1, max = 64) String reference,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Personal LocalDate birthDate,
        @NotNull Sex sex,
        @NotNull UUID organisationId,
        @NotNull LocalDate listedOn,
        @NotBlank @Size(max = 64) String resolutionNumber,
        @NotNull LocalDate resolutionDecidedOn,
        @NotNull UUID resolutionDecidingOrganisationId,
        CandidateEducation education,
        EducationGround educationGround,
        @Size(min = 1, max = 64) String massOrganisation) {

    ListCandidateRequest toRequest() {
        return new ListCandidateRequest(
                reference,
                fullName,
                birthDate,
                sex,
                organisationId,
                listedOn,
                new Act(resolutionNumber, resolutionDecidedOn, resolutionDecidingOrganisationId),
                education,
                educationGround);
    }

    /** Who proposed the person, if the row says so. */
    ListingOrigin origin() {
        return massOrganisation == null ? null : new ListingOrigin("MASS_ORGANISATION", massOrganisation, null, null);
    }
}

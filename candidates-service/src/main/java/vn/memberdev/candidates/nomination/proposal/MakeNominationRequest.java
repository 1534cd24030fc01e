package vn.memberdev.candidates.nomination.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.form.FreeText;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;

/**
 * Proposes a person for the list of an organisation.
 *
 * @param reference record number in the sending system, unique among nominations; a repeated one is refused
 * @param fullName name of the person
 * @param birthDate date of birth, from 1900
 * @param sex sex
 * @param education general education, if it is known
 * @param educationGround why less education may do, if it is known
 * @param organisationId the cell or base organisation whose list it aims at
 * @param nominatedBy who nominates
 * @param massOrganisation with MASS_ORGANISATION: which one, a code of the list {@code mass-organisations}; with
 *     EMULATION_MOVEMENT it may be left out, it is the one that runs the movement
 * @param movementId with EMULATION_MOVEMENT: which one
 * @param nominatedOn the day of the nomination
 * @param document the paper that carries it
 * @param note free text for the officers in scope; never published to other services
 */
public record MakeNominationRequest(
        @Size(min = 1, max = 64) String reference,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Personal LocalDate birthDate,
        @NotNull Sex sex,
        CandidateEducation education,
        EducationGround educationGround,
        @NotNull UUID organisationId,
        @NotNull NominatedBy nominatedBy,
        @Size(min = 1, max = 64) String massOrganisation,
        UUID movementId,
        @NotNull LocalDate nominatedOn,
        @NotNull @Valid DocumentRequest document,
        @Size(max = 2000) @FreeText String note) {}

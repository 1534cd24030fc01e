package vn.memberdev.contracts.candidates.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Who proposed a person for the list.
 *
 * @param nominatedBy {@code CELL}, {@code MASS_ORGANISATION} or {@code EMULATION_MOVEMENT}
 * @param massOrganisation code of the mass organisation that nominated or ran the movement; absent for a cell
 * @param movementId the emulation movement; absent otherwise
 * @param nominationId the nomination that was accepted; absent if the cell listed without one
 */
public record ListingOrigin(
        String nominatedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) String massOrganisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID movementId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID nominationId) {}

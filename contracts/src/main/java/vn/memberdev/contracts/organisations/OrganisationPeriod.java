package vn.memberdev.contracts.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an organisation was from one date to another; the periods of an organisation do not overlap.
 *
 * @param from first day
 * @param to first day on which this no longer holds; absent while it holds
 * @param parentId the organisation directly above; absent at the root
 * @param name the name in Vietnamese
 * @param kind the kind of organisation
 * @param code the official dotted code, if it has one
 */
public record OrganisationPeriod(
        LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID parentId,
        String name,
        OrganisationKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) String code) {}

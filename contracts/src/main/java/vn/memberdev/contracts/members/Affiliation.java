package vn.memberdev.contracts.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Official affiliation: where a member is counted.
 *
 * @param organisationId the organisation, normally a cell
 * @param from first day
 * @param to first day on which it no longer holds; absent while it holds
 */
public record Affiliation(
        UUID organisationId, LocalDate from, @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to) {}

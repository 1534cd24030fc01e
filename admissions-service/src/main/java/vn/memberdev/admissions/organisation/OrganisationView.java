package vn.memberdev.admissions.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * An organisation as it was on a day.
 *
 * @param id identity
 * @param version version of the organisation; also its entity tag
 * @param asOf the day
 * @param parentId the organisation above; absent at the root
 * @param name name in Vietnamese
 * @param kind kind of organisation
 * @param code official code, if it has one
 * @param effectiveOn since when it was so
 * @param status whether it works
 * @param subtreeCount organisations below it, at all depths; only in lists of children
 * @param depth steps below the organisation asked about; only in subtrees
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationView(
        UUID id,
        long version,
        LocalDate asOf,
        UUID parentId,
        String name,
        OrganisationKind kind,
        String code,
        LocalDate effectiveOn,
        OrganisationStatus status,
        Integer subtreeCount,
        Integer depth) {

    static OrganisationView of(Organisation organisation, Period period) {
        return new OrganisationView(
                organisation.id(),
                organisation.eventVersion(),
                period.validFrom(),
                period.parentId(),
                period.name(),
                period.kind(),
                period.code(),
                period.validFrom(),
                OrganisationStatus.ACTIVE,
                null,
                null);
    }
}

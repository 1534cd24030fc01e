package vn.memberdev.admissions.organisation.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.precondition.Versioned;

/**
 * An organisation as it was on a day; one that had ended by then, as it last was.
 *
 * @param id identity
 * @param version present version of the organisation; also its entity tag
 * @param asOf the day
 * @param knownAt what was recorded later is left out; absent when everything is shown
 * @param parentId the organisation above; absent at the root
 * @param name name in Vietnamese
 * @param kind kind of organisation
 * @param code official code, if it has one
 * @param effectiveOn since when it was so
 * @param status whether it works on that day
 * @param ended how and when it ended, if it had by that day
 * @param powers the powers it has on that day; only of a single organisation
 * @param subtreeCount organisations below it, at all depths; only in lists of children
 * @param depth steps below the organisation asked about; only in subtrees
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationView(
        UUID id,
        long version,
        LocalDate asOf,
        OffsetDateTime knownAt,
        UUID parentId,
        String name,
        OrganisationKind kind,
        String code,
        LocalDate effectiveOn,
        OrganisationStatus status,
        End ended,
        List<Power> powers,
        Integer subtreeCount,
        Integer depth)
        implements Versioned {

    /** How an organisation ended: by what, from which day on it no longer exists, by which decision. */
    public record End(OrganisationOperation operation, LocalDate effectiveOn, Act decision) {

        public static End of(Change end) {
            return new End(end.operation(), end.effectiveOn(), end.decision());
        }
    }

    /**
     * A power, since when, and by which decision.
     *
     * @param unmetConditions what the organisation was not on that day although the power asks for it; only in the
     *     answer to the grant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Power(OrganisationPower power, LocalDate from, Act decision, List<String> unmetConditions) {

        public Power(OrganisationPower power, LocalDate from, Act decision) {
            this(power, from, decision, null);
        }
    }

    /** The organisation on a day of its life or after its end, as everything recorded says. */
    public static OrganisationView of(Organisation organisation, LocalDate asOf) {
        Period period = organisation.on(asOf).orElseGet(organisation::last);
        boolean ended = organisation.endedOn() != null && !asOf.isBefore(organisation.endedOn());
        return new OrganisationView(
                organisation.id(),
                organisation.eventVersion(),
                asOf,
                null,
                period.parentId(),
                period.name(),
                period.kind(),
                period.code(),
                period.validFrom(),
                ended ? OrganisationStatus.ENDED : OrganisationStatus.ACTIVE,
                ended ? organisation.end().map(End::of).orElseThrow() : null,
                ended ? List.of() : powers(organisation, asOf),
                null,
                null);
    }

    public OrganisationView with(List<Power> held) {
        return new OrganisationView(
                id,
                version,
                asOf,
                knownAt,
                parentId,
                name,
                kind,
                code,
                effectiveOn,
                status,
                ended,
                held,
                subtreeCount,
                depth);
    }

    /** The same with what a power asks for and the organisation was not when it was granted. */
    public OrganisationView withUnmetConditions(OrganisationPower granted, List<String> unmet) {
        return with(powers.stream()
                .map(held ->
                        held.power() == granted ? new Power(held.power(), held.from(), held.decision(), unmet) : held)
                .toList());
    }

    private static List<Power> powers(Organisation organisation, LocalDate asOf) {
        return organisation.powers().stream()
                .filter(power -> !power.validFrom().isAfter(asOf) && power.holdsOnOrAfter(asOf))
                .map(power -> new Power(power.power(), power.validFrom(), power.decision()))
                .toList();
    }
}

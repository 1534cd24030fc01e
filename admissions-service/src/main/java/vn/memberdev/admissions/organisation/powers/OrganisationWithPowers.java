package vn.memberdev.admissions.organisation.powers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPower;

/**
 * An organisation as it was on a day.
 *
 * @param id identity
 * @param name name in Vietnamese
 * @param kind its kind on the day
 * @param powers the powers it held on the day, each with its first day
 */
public record OrganisationWithPowers(
        UUID id, String name, OrganisationKind kind, Map<OrganisationPower, LocalDate> powers) {

    public boolean holds(OrganisationPower power) {
        return powers.containsKey(power);
    }
}

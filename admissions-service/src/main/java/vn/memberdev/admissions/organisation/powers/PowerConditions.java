package vn.memberdev.admissions.organisation.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.scope.Scope;

/**
 * What an organisation must be to receive a power. A feature that can tell provides it as a bean; the register knows
 * none of them, and refuses no grant for it.
 */
public interface PowerConditions {

    OrganisationPower power();

    /** Codes of the conditions that the organisation does not meet on a day of its life. */
    List<String> unmet(Scope scope, UUID organisationId, LocalDate on);
}

package vn.memberdev.evaluation.rating.roll;

import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.organisation.OrganisationDay;

/**
 * What the roll of a year says of a subject.
 *
 * @param day the organisation it is counted at, and the day on which the tree is asked who covers it
 * @param kind kind of a rated organisation on that day; null for members
 */
public record RollEntry(OrganisationDay day, OrganisationKind kind) {

    public UUID organisationId() {
        return day.organisationId();
    }
}

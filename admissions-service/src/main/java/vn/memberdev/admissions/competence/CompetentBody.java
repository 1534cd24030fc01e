package vn.memberdev.admissions.competence;

import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * Who decides on a day.
 *
 * @param organisationId the organisation
 * @param name its name on that day
 * @param kind its kind on that day
 * @param body who of it decides
 * @param reason why this one
 */
public record CompetentBody(
        UUID organisationId, String name, OrganisationKind kind, DecidingBody body, CompetenceReason reason) {}

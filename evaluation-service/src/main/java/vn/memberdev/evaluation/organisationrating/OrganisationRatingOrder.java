package vn.memberdev.evaluation.organisationrating;

import java.util.UUID;
import vn.memberdev.evaluation.result.Verdict;

/** A rating of a bulk call, whatever it came in. */
sealed interface OrganisationRatingOrder permits OrganisationRatingItem, OrganisationRatingRow {

    UUID organisationId();

    Integer year();

    Verdict verdict();
}

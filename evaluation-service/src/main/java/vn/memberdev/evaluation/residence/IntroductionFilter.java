package vn.memberdev.evaluation.residence;

import java.util.UUID;

/**
 * Which introductions are asked for; null members are left out.
 *
 * @param organisationId the organisation that introduced
 * @param subtree whether what stands below the organisation today counts too
 * @param memberId the member introduced
 */
record IntroductionFilter(UUID organisationId, boolean subtree, UUID memberId) {}

/**
 * Decided yearly ratings of organisations, with their kind on 31 December of the year and the exemplary flag. Published
 * as {@code organisation-rated}.
 */
package vn.memberdev.evaluation.organisationrating;

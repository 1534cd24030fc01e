package vn.memberdev.evaluation.scheme;

import vn.memberdev.platform.codelist.Labels;

/**
 * One step of a scale.
 *
 * @param code code, meaningful only within its scheme
 * @param rank 1 is the best
 * @param labels labels
 * @param exemplaryAllowed whether an organisation of this category may be named exemplary besides
 */
public record Category(String code, int rank, Labels labels, boolean exemplaryAllowed) {}

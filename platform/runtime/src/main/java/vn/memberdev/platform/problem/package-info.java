/**
 * Problem details (RFC 9457): the mechanism. The catalogues belong to the features, one enum each. A use case throws {@link
 * vn.memberdev.platform.problem.ProblemException}; what the framework refuses is brought into the same form. Bodies and
 * parameters never stand in an answer or a log. Start with {@link vn.memberdev.platform.problem.ProblemType}.
 */
package vn.memberdev.platform.problem;

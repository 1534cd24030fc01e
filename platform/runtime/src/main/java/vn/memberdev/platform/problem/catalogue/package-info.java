/**
 * The catalogue of problems for those who got one: every code with its cause, what to do and its further members, as JSON
 * and as pages for people. Start with {@link vn.memberdev.platform.problem.catalogue.ProblemResource}.
 */
package vn.memberdev.platform.problem.catalogue;

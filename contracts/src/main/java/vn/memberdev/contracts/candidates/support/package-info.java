/**
 * Who helps a candidate, and what the candidate does to be educated and tried. Open {@link
 * vn.memberdev.contracts.candidates.support.HelperAssignment} first.
 */
package vn.memberdev.contracts.candidates.support;

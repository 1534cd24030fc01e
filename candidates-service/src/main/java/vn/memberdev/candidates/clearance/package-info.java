/**
 * Clearance: the base committee lets a candidate start the admission procedure. Every condition is a rule with a name,
 * and a refusal names all conditions that are not met.
 */
package vn.memberdev.candidates.clearance;

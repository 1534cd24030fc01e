/**
 * What may be done with a candidate now, and if not, why not. Each feature offers the actions of its own commands and
 * lets the commands' own rules answer, so that no rule is written twice.
 */
package vn.memberdev.candidates.candidate.action;

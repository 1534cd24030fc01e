/**
 * What can happen to a candidate, as values: one record for each kind of change, with the words it needs and the problems
 * it may be refused with. Open {@code CandidateChange} first. Nothing here is stored and nothing depends on the database.
 */
package vn.memberdev.candidates.candidate.change;

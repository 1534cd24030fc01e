/**
 * Reads of the list: one candidate, the list page by page with its filters and orders, the search by name, the export, the
 * history, and the list of a subtree as a whole. Open {@code CandidateQueries} first; {@code CandidateConditions} holds
 * the filters as SQL.
 */
package vn.memberdev.candidates.candidate.reading;

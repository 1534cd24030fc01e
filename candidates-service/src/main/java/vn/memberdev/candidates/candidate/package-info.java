/**
 * One candidate: the person, the stays on the list, removals, and the view of it all. The aggregate lives here; the
 * features that add certificates, clearances and memberships reach it through {@code CandidateChanges}.
 */
package vn.memberdev.candidates.candidate;

/**
 * The dated facts of a candidate: the rows as they are stored, and what follows from them. Open {@code CandidateFacts}
 * first: it is what every rule asks. {@code ListingPeriods} derives the listing periods from resolutions and memberships, and
 * {@code DatedFacts} cuts all of it at a day. No status is stored anywhere.
 */
package vn.memberdev.candidates.candidate.timeline;

/**
 * One candidate: a person of the sympathiser list with everything dated that was recorded of them. Open
 * {@code CandidateChanges} first: it is the one way to change a candidate; {@code CandidateReads} is the one way to look at
 * one. The aggregate {@code Candidate} is hidden behind both. Below: {@code change} (what can happen), {@code timeline} and
 * {@code support} (what is stored and what follows from it), {@code listing} (commands on the list), {@code reading},
 * {@code succession} (organisations that end), {@code action} (what may be done now).
 */
package vn.memberdev.candidates.candidate;

/**
 * The verdicts of a review: what is said of each candidate, how it is stored and counted, and its rules. Open
 * {@code VerdictRules} first. What a verdict does to a candidate when the review is adopted stands in
 * {@code ReviewDecisions}.
 */
package vn.memberdev.candidates.sourcereview.verdict;

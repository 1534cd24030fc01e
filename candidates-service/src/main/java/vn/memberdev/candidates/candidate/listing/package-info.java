/**
 * Commands on the list: people are listed, one or many, listed again, corrected, and moved to another unit. Open
 * {@code ListingService} first; the rules stand beside it in {@code ListingRules}, {@code DetailsRules} and
 * {@code TransferRules}. Each command decides here and is carried out by {@code CandidateChanges}.
 */
package vn.memberdev.candidates.candidate.listing;

/**
 * Candidates who may be the same person: equal citizen numbers, or similar names with one date of birth. Open
 * {@code PossibleDuplicateService} first. It only points to them; officers decide whether two records are one person.
 */
package vn.memberdev.candidates.citizennumber.duplicate;

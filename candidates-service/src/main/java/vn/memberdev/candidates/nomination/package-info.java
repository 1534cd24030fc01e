/**
 * Nominations: somebody is proposed for the list of a cell or base, by the cell itself, by a mass organisation, or from
 * an emulation movement. Only the resolution of the cell makes a candidate of them; a declined nomination has a reason.
 * Open {@code NominationService} first, then {@code NominationOutcomeService}: what the cell resolves.
 */
package vn.memberdev.candidates.nomination;

/**
 * Powers that organisations receive and lose by decision, such as admission by delegation, and who held which on a day.
 * Open {@link vn.memberdev.admissions.organisation.powers.OrganisationPowerService} first for the commands,
 * {@link vn.memberdev.admissions.organisation.powers.OrganisationPowers} for what other features ask.
 */
package vn.memberdev.admissions.organisation.powers;

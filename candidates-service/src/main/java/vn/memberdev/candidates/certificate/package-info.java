/**
 * Certificates of awareness classes held elsewhere, recorded one by one or in a batch: number and date, valid for as many
 * months as the policy in force on that date says. Classes that are planned, filled and completed in this service stand
 * in {@code awarenessclass}; their certificates are decided on here, by the same rules.
 */
package vn.memberdev.candidates.certificate;

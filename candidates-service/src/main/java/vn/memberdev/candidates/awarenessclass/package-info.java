/**
 * Completing an awareness class about the Party: a certificate with number and date, valid for as many months as the
 * policy in force on that date says.
 */
package vn.memberdev.candidates.awarenessclass;

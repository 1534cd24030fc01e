/**
 * The log of who recorded, changed or saw personal data that is kept sealed, why and when. Open {@code AccessLog} first:
 * it adds a line within the transaction of what it describes, and reads the lines of a candidate page by page.
 */
package vn.memberdev.candidates.citizennumber.access;

/**
 * The citizen number of a candidate: kept only as ciphertext with a blind index, shown masked, revealed to those who may
 * and say why, each time with a line in the access log. Its checks warn and never refuse, because records with errors
 * exist; equal numbers, and similar names with one date of birth, point to possible duplicates.
 */
package vn.memberdev.candidates.citizennumber;

/**
 * Replica of the candidates of candidates-service, as far as admissions need it: where a candidate is listed, and
 * whether the procedure may be opened. Fed from {@code memberdev.candidates}; the higher version wins.
 */
package vn.memberdev.admissions.candidate;

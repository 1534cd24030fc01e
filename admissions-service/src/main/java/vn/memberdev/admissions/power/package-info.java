/**
 * Powers from results: whether an organisation is what a power asks for, by its members and its yearly ratings. What
 * follows from it is decided by committees; the register grants and withdraws by their decisions alone.
 */
package vn.memberdev.admissions.power;

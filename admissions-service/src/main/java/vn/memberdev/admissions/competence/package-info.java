/**
 * Who decides: the competent body of an organisation on a day, from the tree and the powers of that day (294-QĐ/TW
 * 4.3.2).
 */
package vn.memberdev.admissions.competence;

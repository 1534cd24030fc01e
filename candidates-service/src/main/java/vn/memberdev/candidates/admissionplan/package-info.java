/**
 * What an organisation plans for a year: how many people it will put on the list, train and admit. A plan is adopted and
 * revised by resolution; earlier figures stay, and what happened is counted beside what was planned.
 */
package vn.memberdev.candidates.admissionplan;

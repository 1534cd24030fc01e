/**
 * What officers have to see to: helpers who left or moved, candidates without a helper, certificates that expire, tasks
 * that are overdue, candidates whose organisation has ended and who are to be placed. Derived from the dated facts when
 * it is asked for and never stored, so it is gone when the cause is.
 */
package vn.memberdev.candidates.workitem;

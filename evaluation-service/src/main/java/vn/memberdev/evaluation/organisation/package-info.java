/** What organisations were on a day, as ratings ask it of the platform's organisation tree. */
package vn.memberdev.evaluation.organisation;

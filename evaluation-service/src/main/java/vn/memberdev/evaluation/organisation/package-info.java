/**
 * Feeds the platform's organisation tree from the register's events, and answers what organisations were on a day.
 */
package vn.memberdev.evaluation.organisation;

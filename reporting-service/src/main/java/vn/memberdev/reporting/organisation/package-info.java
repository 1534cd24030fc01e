/** Feeds the replica of the organisation tree from the register's events. */
package vn.memberdev.reporting.organisation;

/** The codes of this service with their labels, as data. */
package vn.memberdev.reporting.codelist;

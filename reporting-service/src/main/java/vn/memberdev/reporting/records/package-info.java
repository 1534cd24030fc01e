/**
 * Records: the facts behind a part of a value, with the addresses of their owners.
 *
 * <p>Open first: {@link RecordRepository}.
 */
package vn.memberdev.reporting.records;

/** Bulk intake: batches with a result per item, streamed CSV and XLSX with a report of refused rows. */
package vn.memberdev.platform.intake;

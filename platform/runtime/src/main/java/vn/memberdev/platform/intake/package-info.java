/**
 * Bulk intake: batches with a result per item, and streamed CSV and XLSX files with a report of the refused rows. A feature
 * gives its command for one item; limits, reading and reporting stand here alone. Files are read as they arrive, and
 * archives that would unpack to too much are refused. Start with {@link vn.memberdev.platform.intake.BatchRunner} and {@link
 * vn.memberdev.platform.intake.TableImport}.
 */
package vn.memberdev.platform.intake;

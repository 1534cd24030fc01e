/**
 * Bulk intake: batches with a result per item, and streamed CSV and XLSX files with a report of the refused rows. A feature
 * gives its command for one item and says of its columns what {@link vn.memberdev.platform.intake.ImportColumn} asks;
 * limits, reading and reporting stand here alone. Start with {@link vn.memberdev.platform.intake.BatchRunner}, {@link
 * vn.memberdev.platform.intake.TableImport} and, for HTTP, {@link vn.memberdev.platform.intake.Imports}.
 */
package vn.memberdev.platform.intake;

/**
 * Tables for other programs and for paper: CSV and XLSX, streamed page by page, so that no table stands in memory whole.
 * A feature gives the columns and a source of pages; formats and escaping stand here alone. What a spreadsheet would take
 * for a formula is made harmless. Start with {@link vn.memberdev.platform.export.TableExport}.
 */
package vn.memberdev.platform.export;

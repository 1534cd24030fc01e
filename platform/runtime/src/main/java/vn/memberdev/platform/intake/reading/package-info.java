/**
 * How a file that is imported is read: CSV and workbooks alike as rows of texts, one at a time. Archives that would unpack
 * to too much are refused. Start with {@link vn.memberdev.platform.intake.reading.RowSource}.
 */
package vn.memberdev.platform.intake.reading;

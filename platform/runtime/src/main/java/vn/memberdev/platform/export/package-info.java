/** Tables for other programs and for paper: CSV and XLSX, streamed page by page. */
package vn.memberdev.platform.export;

/**
 * Codes of this service with their labels in Vietnamese and English, in one answer.
 */
package vn.memberdev.evaluation.codelist;

/**
 * The closed lists of a service: each code with its Vietnamese and English labels, kept as rows of {@code code_list_item}.
 * Every service serves its lists in one answer at {@code /api/v1/code-lists}. Rules ask {@link
 * vn.memberdev.platform.codelist.CodeLists} whether a list has a code; an unknown one is refused in one way everywhere. A
 * feature that keeps codes in tables of its own adds them as a {@link vn.memberdev.platform.codelist.CodeListSource}. Start
 * with {@code CodeLists}.
 */
package vn.memberdev.platform.codelist;

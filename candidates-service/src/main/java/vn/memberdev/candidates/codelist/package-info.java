/** Code lists with their Vietnamese and English labels, as data. */
package vn.memberdev.candidates.codelist;

/** Codes with labels in Vietnamese and English: data of the migrations, served to callers and asked by the rules. */
package vn.memberdev.admissions.codelist;

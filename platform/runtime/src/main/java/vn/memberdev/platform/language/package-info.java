/**
 * Texts for people, in Vietnamese and English. The program names a text and what it says; the words stand in bundles and are
 * put in when the answer is written, in the language of Accept-Language. Bundles of the platform and of a service have the
 * same names and are read as one. Start with {@link vn.memberdev.platform.language.Message}.
 */
package vn.memberdev.platform.language;

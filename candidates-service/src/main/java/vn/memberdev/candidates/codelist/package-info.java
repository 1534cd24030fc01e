/** Names of the closed lists that more than one feature asks for a code. */
package vn.memberdev.candidates.codelist;

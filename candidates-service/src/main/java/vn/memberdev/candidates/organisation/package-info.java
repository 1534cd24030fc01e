/** Replica of the organisation register: who stands above whom, for scope and for the organisations of listings. */
package vn.memberdev.candidates.organisation;

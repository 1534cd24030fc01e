/**
 * Members who follow and help a candidate: official members, assigned by resolution, changed with a reason. An
 * assignment is a dated fact, not a step: it may come with the listing or after the class.
 */
package vn.memberdev.candidates.helper;

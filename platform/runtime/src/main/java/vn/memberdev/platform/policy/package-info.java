/** Effective-dated rule values of the field, with their citation. */
package vn.memberdev.platform.policy;

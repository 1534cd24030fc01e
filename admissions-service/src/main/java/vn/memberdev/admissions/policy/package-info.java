/** The dated rule values of this service, for callers to read; the rules themselves ask the platform's policies. */
package vn.memberdev.admissions.policy;

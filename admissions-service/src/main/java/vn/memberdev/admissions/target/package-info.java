/** Numbers that resolutions set for an organisation, with everything below it, and a period. */
package vn.memberdev.admissions.target;

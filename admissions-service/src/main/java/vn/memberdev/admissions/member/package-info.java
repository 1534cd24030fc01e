/**
 * The register of members: who is a member, counted where since when, with which education and which training. People
 * enter it as existing members, or by the ceremony of an admission case. Names and birth dates stay in its tables.
 */
package vn.memberdev.admissions.member;

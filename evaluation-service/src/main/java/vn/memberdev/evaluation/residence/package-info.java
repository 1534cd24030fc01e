/**
 * Contact of members with the committee where they live: introductions and the yearly comments of that committee.
 */
package vn.memberdev.evaluation.residence;

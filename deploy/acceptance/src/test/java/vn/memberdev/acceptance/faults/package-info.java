/**
 * The fault harness: two replicas of every service under load, one fault after the other, and after each the promises of
 * the suite. A program with a seed, and a selection that runs with the other acceptance tests.
 */
package vn.memberdev.acceptance.faults;

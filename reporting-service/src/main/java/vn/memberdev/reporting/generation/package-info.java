/**
 * Generations of figures: contributions and counters made by one set of rules. Readers see the live one. Events feed
 * every open one, so that another can be built beside the live one and take its place in one transaction.
 */
package vn.memberdev.reporting.generation;

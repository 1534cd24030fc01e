/**
 * Roll-up: counters stand at the organisation where the facts stand, and are added up over a subtree when they are
 * asked for, by the tree as it was or by the tree of today.
 */
package vn.memberdev.reporting.rollup;

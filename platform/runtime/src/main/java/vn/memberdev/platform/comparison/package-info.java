/**
 * Owners and readers compared: whether a reader has every aggregate of a topic in the version that its owner has. What is
 * missing is sent again, whatever lost it.
 */
package vn.memberdev.platform.comparison;

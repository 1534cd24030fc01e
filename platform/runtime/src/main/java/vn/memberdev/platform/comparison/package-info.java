/**
 * Owners and readers compared: whether a reader has every aggregate of a topic in the version that its owner has. What is
 * missing is sent again, whatever lost it. A reader asks in steps (digests, versions, states), the owner answers over
 * topics of their own; the messages stand in {@code message}. Services say what they own and keep by {@link
 * vn.memberdev.platform.comparison.OwnedAggregates} and {@link vn.memberdev.platform.comparison.Replicas}. Start with {@link
 * vn.memberdev.platform.comparison.Comparisons}.
 */
package vn.memberdev.platform.comparison;

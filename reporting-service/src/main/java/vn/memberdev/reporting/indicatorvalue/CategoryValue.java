package vn.memberdev.reporting.indicatorvalue;

/**
 * What one category adds to a value: the category's part of the numerator by the whole denominator, so that the parts
 * add up to the value.
 *
 * @param category category of the numerator's measure
 * @param counts the whole numbers it is made of
 */
record CategoryValue(String category, Counts counts) {}

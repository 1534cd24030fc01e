/**
 * Contributions: what one fact adds to which measure, on which day, at which organisation, in which category. Pure
 * functions of the fact's state, so that any figure can be recomputed from the facts alone.
 */
package vn.memberdev.reporting.contribution;

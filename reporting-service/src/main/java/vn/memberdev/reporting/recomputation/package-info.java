/**
 * The proof: all contributions and counters are computed anew from the facts and compared with what is stored, in both
 * directions. Nothing is repaired here; a difference is a fault to be found.
 */
package vn.memberdev.reporting.recomputation;

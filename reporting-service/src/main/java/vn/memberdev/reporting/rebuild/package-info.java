/**
 * Rebuilds: all figures are made again from the stored facts, in a generation beside the live one, and take its place when
 * they equal a recomputation. A change of rules starts one by itself.
 */
package vn.memberdev.reporting.rebuild;

/**
 * The act of a committee, which nearly everything in the registers rests on: one value at the edge and in the tables, with
 * its rules on its components. Open {@link vn.memberdev.platform.decision.Act} first.
 */
package vn.memberdev.platform.decision;

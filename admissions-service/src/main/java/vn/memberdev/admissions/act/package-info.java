/** The act of a committee, which nearly everything in the registers rests on: one value, used by every feature. */
package vn.memberdev.admissions.act;

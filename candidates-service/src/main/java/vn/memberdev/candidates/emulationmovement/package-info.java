/**
 * Emulation movements: campaigns that mass organisations run under the direction of a base or superior committee, to
 * find people who may join. What came of one is counted from the nominations that name it.
 */
package vn.memberdev.candidates.emulationmovement;

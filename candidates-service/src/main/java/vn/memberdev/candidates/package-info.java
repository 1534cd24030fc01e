/**
 * The sympathiser list of the province: who is on it, who completed the awareness class, who is cleared for the
 * admission procedure, and who left, when and why.
 */
package vn.memberdev.candidates;

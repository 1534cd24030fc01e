/** The faults. */
package vn.memberdev.acceptance.faults.kind;

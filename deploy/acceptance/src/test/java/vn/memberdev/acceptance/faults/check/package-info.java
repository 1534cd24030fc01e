/** What must hold when a fault is over and everything is drained. */
package vn.memberdev.acceptance.faults.check;

/** Clients that write through a round-robin over the replicas, and a book of what each of them was told. */
package vn.memberdev.acceptance.faults.load;

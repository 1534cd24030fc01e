/** Writes the plan of the demonstration through the public HTTP interfaces, as any other system would. */
package vn.memberdev.local.demo.feed;

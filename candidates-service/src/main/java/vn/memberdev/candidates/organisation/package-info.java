/** Ends of organisations: the decisions that ended them, and what took their place. The tree itself is the platform's. */
package vn.memberdev.candidates.organisation;

/** Faults of the services, of who signs their tokens, and of those who call them. */
package vn.memberdev.acceptance.faults.kind.service;

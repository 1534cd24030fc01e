/** Idempotency-Key: a request that is repeated is carried out once. */
package vn.memberdev.platform.idempotency;

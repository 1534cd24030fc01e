/**
 * Idempotency-Key: a request that is repeated with its key is carried out once, and answered as it was the first time. The
 * answer is stored in the transaction of what the request did. An operation takes part by {@link
 * vn.memberdev.platform.idempotency.Idempotent}; another request under the same key is refused. Start with {@link
 * vn.memberdev.platform.idempotency.IdempotencyInterceptor}.
 */
package vn.memberdev.platform.idempotency;

/**
 * What is the same in every service's OpenAPI document: the problems an operation can answer with, the Idempotency-Key, and
 * who may call it. A filter writes it at build time from the annotations of the resources, so that no resource repeats it.
 * Start with {@link vn.memberdev.platform.openapi.CommonAnswers}.
 */
package vn.memberdev.platform.openapi;

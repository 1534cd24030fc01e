/**
 * PostgreSQL, a Kafka broker and a token issuer in plain JVM processes, without Docker.
 *
 * <p>The local suite and every test run against these: they are the real PostgreSQL and the real broker, not
 * substitutes. All listen on the loopback interface only. Not for production: one node, no transport encryption.
 */
package vn.memberdev.platform.embedded;

/**
 * The whole suite on one machine with only a JDK: PostgreSQL, a Kafka broker, a token issuer and the four packaged
 * services, each a process, loopback only. {@link vn.memberdev.local.LocalSuite} is the door for programs,
 * {@link vn.memberdev.local.cli.Main} the one for people.
 */
package vn.memberdev.local;

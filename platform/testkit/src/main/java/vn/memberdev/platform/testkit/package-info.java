/**
 * What the tests of every service share: one PostgreSQL, one broker and one token issuer per build, tokens, probes for
 * what was written and sent, and the rules of structure and configuration that each service includes in its own tests.
 */
package vn.memberdev.platform.testkit;

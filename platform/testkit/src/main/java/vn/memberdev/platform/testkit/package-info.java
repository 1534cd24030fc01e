/**
 * What the tests of every service share: one PostgreSQL, one broker and one token issuer per build, tokens, and probes
 * for what was written and sent. Open {@link vn.memberdev.platform.testkit.SuiteTestResource} first: it gives a test the
 * service with all it needs. The rules of structure and configuration stand in {@code rules}.
 */
package vn.memberdev.platform.testkit;

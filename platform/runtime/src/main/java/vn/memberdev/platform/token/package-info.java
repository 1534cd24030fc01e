/**
 * The keys of the identity provider: whether the service can tell a valid token from another. Until it has them it answers
 * calls with a problem that says so, and is not ready. Tokens themselves are checked by the framework. Start with {@link
 * vn.memberdev.platform.token.TokenKeys}.
 */
package vn.memberdev.platform.token;

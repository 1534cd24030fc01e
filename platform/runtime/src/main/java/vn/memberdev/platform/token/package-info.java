/** The keys of the identity provider: whether the service can tell a valid token from another. */
package vn.memberdev.platform.token;

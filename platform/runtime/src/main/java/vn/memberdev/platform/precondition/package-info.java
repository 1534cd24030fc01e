/**
 * Entity tags and If-Match (RFC 9110): a command says which version its caller has seen, and a reader who has the present one
 * is not sent it again. Tags are made from the version of the aggregate. Start with {@link
 * vn.memberdev.platform.precondition.ETags} for answers and {@link vn.memberdev.platform.precondition.Precondition} for
 * commands.
 */
package vn.memberdev.platform.precondition;

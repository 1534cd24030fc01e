/** Problem details (RFC 9457): the mechanism. The catalogues belong to the features. */
package vn.memberdev.platform.problem;

/** W3C Trace Context from the request through log, outbox and topic. */
package vn.memberdev.platform.trace;

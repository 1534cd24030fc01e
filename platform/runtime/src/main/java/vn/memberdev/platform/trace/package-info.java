/**
 * W3C Trace Context from the request through log, outbox and topic: one id finds a call in every service. It is taken from
 * the caller or made at the edge, stands in every problem and every line of the log, and goes out with each event. Start with
 * {@link vn.memberdev.platform.trace.TraceContext}.
 */
package vn.memberdev.platform.trace;

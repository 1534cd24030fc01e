/**
 * The edge of a service, before a worker is taken: bodies arrive, and what is too large, too slow or too much is refused.
 * Nothing here knows an operation; everything runs on the event loop, so nothing here may wait. Refusals are problem
 * details like all others. Limits come from the configuration. Start with {@link vn.memberdev.platform.edge.BodyReception}.
 */
package vn.memberdev.platform.edge;

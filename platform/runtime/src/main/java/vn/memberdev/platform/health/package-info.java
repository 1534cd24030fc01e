/**
 * Health that an orchestrator can act on: whether the service is alive, and whether it can be given calls. What the checks
 * say comes from memory and is renewed beside them, so that no check waits for a worker or for a database that is away.
 * Figures for operators stand at the same port. Start with {@link vn.memberdev.platform.health.CheckRunner}.
 */
package vn.memberdev.platform.health;

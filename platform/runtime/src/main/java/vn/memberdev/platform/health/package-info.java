/** Health that an orchestrator can act on: what it says comes from memory, and no check waits for a worker. */
package vn.memberdev.platform.health;

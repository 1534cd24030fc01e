/** The edge of a service, before a worker is taken: bodies arrive, and what is too much is refused. */
package vn.memberdev.platform.edge;

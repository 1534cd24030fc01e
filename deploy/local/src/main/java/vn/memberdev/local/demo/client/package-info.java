/**
 * The public HTTP interfaces of the suite as a patient client uses them: single calls, batches, pages, waiting. Open
 * {@link vn.memberdev.local.demo.client.Api} first.
 */
package vn.memberdev.local.demo.client;

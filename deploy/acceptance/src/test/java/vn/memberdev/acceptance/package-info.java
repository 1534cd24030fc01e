/**
 * What the whole suite promises, tested on the packaged services as processes, through HTTP and topics only: figures,
 * journeys, resilience, access.
 */
package vn.memberdev.acceptance;

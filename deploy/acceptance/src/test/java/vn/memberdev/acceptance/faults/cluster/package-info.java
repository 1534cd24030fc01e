/** Two replicas of every service, PostgreSQL, a broker and an issuer, each of which can be killed, stopped or starved. */
package vn.memberdev.acceptance.faults.cluster;

/** The suite under test, the callers that speak to it over HTTP, and what officers do as one call each. */
package vn.memberdev.acceptance.suite;

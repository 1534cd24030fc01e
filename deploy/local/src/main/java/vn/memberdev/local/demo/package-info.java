/**
 * The demonstration: a fictional bloc of agencies for the term 2005 to 2010, planned here without any service, written
 * by {@code feed} through the public HTTP interfaces. Everything is invented and the same on every machine; only the
 * counts stand beside those of the article. Nothing here computes an indicator: the services do.
 */
package vn.memberdev.local.demo;

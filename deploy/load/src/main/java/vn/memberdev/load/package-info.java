/** Measurements on a running suite, made on demand and bounded in time: never part of a build. */
package vn.memberdev.load;

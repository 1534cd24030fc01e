/** Who asks, and which part of the organisation tree they may touch. */
package vn.memberdev.platform.scope;

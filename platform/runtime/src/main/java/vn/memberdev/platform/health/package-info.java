/** Health that reports progress, not mere presence. */
package vn.memberdev.platform.health;

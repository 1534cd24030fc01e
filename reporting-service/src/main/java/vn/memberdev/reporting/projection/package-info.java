/** Where events become figures: one channel, one batch, one transaction. */
package vn.memberdev.reporting.projection;

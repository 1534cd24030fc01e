/** How fresh the figures are, source by source, and whether anything is known to be missing in them. */
package vn.memberdev.reporting.freshness;

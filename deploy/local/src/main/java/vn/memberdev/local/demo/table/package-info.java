/**
 * What the services answer, as tables for a terminal: the indicators, and the province before and after its
 * reorganisation. Open {@link vn.memberdev.local.demo.table.IndicatorTable} first.
 */
package vn.memberdev.local.demo.table;

/**
 * What an organisation came from, and what came from it: one edge for each organisation that followed another by a
 * merger, a consolidation or a split. Open {@link vn.memberdev.admissions.organisation.lineage.LineageEdge} first.
 */
package vn.memberdev.admissions.organisation.lineage;

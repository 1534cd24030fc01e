/**
 * What imports and exports share: the formats of tables, their media types and file names. A caller names the format by a
 * parameter or by Accept; everything else of reading stands in {@code intake}, and of writing in {@code export}. Start with
 * {@link vn.memberdev.platform.table.TableFormat}.
 */
package vn.memberdev.platform.table;

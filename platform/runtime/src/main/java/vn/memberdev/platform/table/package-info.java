/** What imports and exports share: the formats of tables. */
package vn.memberdev.platform.table;

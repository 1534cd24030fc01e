/**
 * What holds for the schema of every service, and how it is upgraded. Open {@link
 * vn.memberdev.platform.testkit.schema.SchemaRules} first: a service's {@code MigrationTest} includes it.
 */
package vn.memberdev.platform.testkit.schema;

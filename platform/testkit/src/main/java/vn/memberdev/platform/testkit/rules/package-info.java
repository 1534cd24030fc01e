/**
 * The rules that every service includes in its own tests: structure, time, scope, configuration, migrations.
 * Each is proved in the tests of this module against a clean example and against violations planted on purpose. Open
 * {@link vn.memberdev.platform.testkit.rules.SuiteArchitecture} first: it names the rules over main classes; those over
 * files and settings ({@code ...Rule}, {@code ...Rules}) are called one by one.
 */
package vn.memberdev.platform.testkit.rules;

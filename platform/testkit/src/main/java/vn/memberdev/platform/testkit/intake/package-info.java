/** Files that imports are tested with. Start with {@link vn.memberdev.platform.testkit.intake.ImportFormCases}. */
package vn.memberdev.platform.testkit.intake;

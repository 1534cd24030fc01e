/**
 * The one form each kind of value has, wherever it comes from: a field of a body, a parameter, a cell of a file. What is
 * not of its form is refused, never guessed. Start with {@link vn.memberdev.platform.form.Forms}.
 */
package vn.memberdev.platform.form;

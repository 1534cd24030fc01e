/**
 * Parameters as the document says: what an operation does not have, or cannot read, is refused with its name. Open
 * {@link vn.memberdev.platform.parameter.Parameters} first.
 */
package vn.memberdev.platform.parameter;

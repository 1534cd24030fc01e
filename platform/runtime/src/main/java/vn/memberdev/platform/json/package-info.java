/**
 * JSON as it is taken from callers: a field takes its documented form and nothing else. The rows of files go the same way.
 * Start with {@link vn.memberdev.platform.json.StrictJson}.
 */
package vn.memberdev.platform.json;

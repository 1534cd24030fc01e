/**
 * Mass organisations (đoàn thể) that a candidate is handed to besides the helper: assigned and released by resolution,
 * several at a time, each once at a time.
 */
package vn.memberdev.candidates.massorganisation;

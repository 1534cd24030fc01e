package vn.memberdev.candidates.citizennumber;

/**
 * How far a change of the key has come.
 *
 * @param currentKey id of the key that everything shall be under
 * @param rotated numbers that this call wrote again
 * @param unreadable numbers that did not open; the log names the candidates
 * @param remaining numbers that are still under another key; call again until nothing but the unreadable remain
 */
public record RotationView(String currentKey, int rotated, int unreadable, long remaining) {}

package vn.memberdev.platform.export;

import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param name name in the header row; the name of the same field in JSON, so that an export can be imported
 * @param value the cell of a record: text, number, {@code LocalDate}, truth value or null; of all else the text is taken
 */
public record Column<T>(String name, Function<T, Object> value) {}

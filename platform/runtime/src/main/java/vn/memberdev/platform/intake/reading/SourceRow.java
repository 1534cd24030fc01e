package vn.memberdev.platform.intake.reading;

import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param number its line or row, the first of the file being 1
 * @param cells its cells as text, in the order of the columns; null where one is empty
 */
public record SourceRow(int number, List<String> cells) {

    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
    }
}

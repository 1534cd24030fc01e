package vn.memberdev.local.demo.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Aligns rows of text in columns, with a rule below the first row. */
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    static List<String> align(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = composed(row.get(column));
                line.append(cell)
                        .append(" ".repeat(widths[column] - width(cell)))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add(1, "-".repeat(IntStream.of(widths).sum() + GAP.length() * (columns - 1)));
        return lines;
    }

    /** Columns on the screen: Vietnamese letters are one each when composed. */
    private static int width(String cell) {
        String text = composed(cell);
        return text.codePointCount(0, text.length());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

package vn.memberdev.platform.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Says a cell of a sheet as the same cell of a CSV file would say it. */
final class XlsxCells {

    /** Quoted text, colours and escaped characters of a number format say nothing about what kind it is. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    /** An error of which the sheet does not say which. */
    private static final String ERROR = "#ERROR!";

    /** Years or days: only formats of dates have them. */
    private static final Pattern DATE = Pattern.compile("[yYdD]");

    /** Numbers of the built-in formats of dates (ECMA-376, 18.8.30); 18 to 21 and 45 to 47 are times of day. */
    private static final List<Range> BUILT_IN_DATES =
            List.of(new Range(14, 17), new Range(22, 22), new Range(27, 36), new Range(50, 58));

    private record Range(int from, int to) {

        boolean contains(int id) {
            return from <= id && id <= to;
        }
    }

    private XlsxCells() {}

    /**
     * Dates in ISO 8601, numbers without exponent, formulas by their last result; an error as the sheet shows it, as also a
     * formula without a result; null for an empty cell.
     */
    static String text(Cell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.getType() == CellType.ERROR) {
            return isErrorText(cell.getRawValue()) ? cell.getRawValue() : ERROR;
        }
        if (cell.getFormula() != null
                && (cell.getRawValue() == null || cell.getRawValue().isEmpty())) {
            return ERROR;
        }
        if (cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : plain(number);
        }
        return cell.getValue() == null ? null : cell.getValue().toString();
    }

    private static boolean isErrorText(String value) {
        return value != null && value.startsWith("#");
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return DATE.matcher(DECORATION.matcher(format).replaceAll("")).find();
        }
        Integer id = cell.getDataFormatId();
        return id != null && BUILT_IN_DATES.stream().anyMatch(range -> range.contains(id));
    }

    private static String date(LocalDateTime value) {
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? value.toLocalDate().toString()
                : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

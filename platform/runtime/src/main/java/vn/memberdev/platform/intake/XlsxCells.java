package vn.memberdev.platform.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Says a cell of a sheet as the same cell of a CSV file would say it. */
final class XlsxCells {

    /** Quoted text, colours and escaped characters of a number format say nothing about what kind it is. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    /** Years or days: only formats of dates have them. */
    private static final Pattern DATE = Pattern.compile("[yYdD]");

    private XlsxCells() {}

    /** Dates in ISO 8601, numbers without exponent, formulas by their last result; null for an empty or faulty cell. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return null;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : plain(number);
        }
        return cell.getValue() == null ? null : cell.getValue().toString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return DATE.matcher(DECORATION.matcher(format).replaceAll("")).find();
        }
        Integer id = cell.getDataFormatId();
        // The built-in formats of dates; 18 to 21 and 45 to 47 are times of day.
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
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

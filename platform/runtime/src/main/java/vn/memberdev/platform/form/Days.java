package vn.memberdev.platform.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The days that are taken: those of the business, all of which the database holds. */
public final class Days {

    /** Code of a day or a year outside the range. */
    public static final String OUT_OF_RANGE = "date-out-of-range";

    public static final int FIRST_YEAR = 1800;
    public static final int LAST_YEAR = 2199;

    private Days() {}

    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireTaken(day.getYear());
        return day;
    }

    static OffsetDateTime moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        requireTaken(moment.getYear());
        return moment;
    }

    static Integer year(String text) {
        int year = Numbers.whole(text);
        requireTaken(year);
        return year;
    }

    private static void requireTaken(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnfitValue(
                    OUT_OF_RANGE, "first", Integer.toString(FIRST_YEAR), "last", Integer.toString(LAST_YEAR));
        }
    }
}

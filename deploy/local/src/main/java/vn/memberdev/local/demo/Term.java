package vn.memberdev.local.demo;

import java.time.LocalDate;

/**
 * A term between two congresses.
 *
 * @param from first day
 * @param to last day
 * @param openingYear the year whose ratings open the comparison
 * @param closingYear the year whose ratings close it
 */
public record Term(LocalDate from, LocalDate to, int openingYear, int closingYear) {

    /**
     * The term of the article. It names only the years; the congresses of agencies' blocs were held in the autumn, so
     * the ratings of 2005 and of 2009, both decided in the January after, fall into the term.
     */
    public static final Term OF_THE_ARTICLE =
            new Term(LocalDate.of(2005, 10, 1), LocalDate.of(2010, 9, 30), 2005, 2009);

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
